import { expect, it } from 'vitest';
import { scams } from '../../knowledge/scams';
import talk from '../../knowledge/scamTalk';
import { symptoms } from '../../knowledge/symptoms';
import lexicon from '../../knowledge/symptoms/lexicon';
import { plainForms } from './plainForms';

/** The first read as the second. */
const PAIRS = `
唄呗 螞蚂 蟻蚁 帐账 帳账 賬账 戶户 您你 妳你 開开 關关 閉闭 額额 還还 貸贷 凍冻 結结 驗验 證证 認认 識识 臉脸 險险 風风 網网 絡络 統统 綜综 評评 過过 審审 條条 請请
試试 後后 獲获 轉转 碼码 號号 機机 綁绑 銀银 協协 議议 權权 簽签 約约 訊讯 錄录 絕绝 購购 買买 賣卖 實实 歲岁 週周 齡龄 滿满 誤误 錯错 異异 維维 護护 啟启 啓启 動动
應应 難难 無无 沒没 為为 爲为 麼么 麽么 個个 們们 來来 時时 間间 現现 顯显 點点 進进 會会 這这 從从 對对 與与 當当 務务 業业 續续 線线 暫暂 總总 員员 費费 資资 質质
產产 産产 場场 單单 價价 餘余 達达 傳传 優优 處处 別别 該该 設设 備备 測测 檢检 導导 長长 問问 題题 體体 頁页 須须 預预 頻频 複复 復复 雙双 類类 級级 終终 給给 繳缴
經经 聯联 舊旧 萬万 補补 規规 計计 訂订 記记 許许 詐诈 詢询 話话 誰谁 調调 謝谢 讓让 貨货 賠赔 輸输 載载 辦办 運运 選选 銷销 鎖锁 錢钱 隨随 電电 驟骤 夠够 幫帮 幾几
歷历 歸归 寫写 屬属 將将 專专 報报 撥拨 擇择 據据 擔担 掃扫 換换 數数 斷断 樣样 標标 歡欢 滙汇 匯汇 準准 狀状 獨独 獎奖 發发 盡尽 監监 確确 種种 稱称 積积 穩稳
範范 簡简 組组 緊紧 繼继 罰罚 臺台 虛虚 強强 內内 熱热 騙骗 謹谨 視视 徵征 裡里 裏里 於于 見见 誠诚 邊边 遠远 醫医 鏈链 隱隐 門门 飛飞 馬马 麗丽 貼贴 貝贝 負负 財财
賺赚 軟软 輕轻 較较 違违 遲迟 訪访 詳详 說说 説说 論论 諮咨 謂谓 變变 讀读 併并 偽伪 債债 僅仅 兩两 冊册 凈净 淨净 劃划 則则 剛刚 勵励 區区 參参 吳吴 嘗尝 嚴严
團团 圖图 執执 壞坏 學学 幣币 幹干 廣广 庫库 張张 彈弹 憑凭 損损 搶抢 攔拦 擁拥 擊击 攜携 敗败 書书 東东 極极 構构 樂乐 檔档 欄栏 決决 況况 漲涨 灣湾 爭争 盤盘 禮礼
稅税 節节 紀纪 納纳 紅红 紙纸 細细 絲丝 綠绿 義义 習习 職职 聽听 腦脑 臨临 舉举 華华 葉叶 衛卫 裝装 製制 觀观 親亲 覽览 訓训 託托 誘诱 謊谎 貴贵 賓宾 農农 遊游 郵邮
鋪铺 鍵键 閃闪 閱阅 隊队 陳陈 雲云 靜静 項项 頭头 顧顾 鬆松 魚鱼 黃黄 齊齐 龍龙 寶宝 嗎吗 並并 卻却 緣缘 煩烦 丟丢 兒儿 術术 檻槛 響响 國国 餓饿 媽妈 訴诉 籤签 倆俩
貓猫 豬猪 閒闲 蘇苏 寧宁 衝冲 車车 戲戏 滯滞 徹彻 減减 陸陆 遷迁 賤贱 營营 儲储 擠挤 帶带 掛挂 羣群 傭佣 屍尸 兌兑 償偿 譽誉 墊垫 鑽钻 贊赞 養养 擬拟 離离 鏟铲 師师
領领 塊块 夢梦 掙挣 擼撸 盜盗 殺杀 衆众 緝缉 遞递 園园 爛烂 賴赖 薦荐 討讨 賭赌 頂顶 騷骚 擾扰 談谈 繞绕 廢废 態态 榮荣 註注 纔才 覈核 係系 繫系 儘尽 殭僵 瞭了
眾众 夥伙 緻致 訟讼
`;

const pairs = PAIRS.trim().split(/\s+/).sort();

/** As plainForms.ts writes them: the steps from each code to the next, in base 36. */
function steps(place: 0 | 1): string[] {
  const codes = pairs.map((pair) => pair.charCodeAt(place));
  return codes.map((code, i) => (code - (codes[i - 1] ?? 0)).toString(36));
}

it('holds exactly these pairs; if not, write these steps', () => {
  const held = Array.from(plainForms, (pair) => String.fromCharCode(...pair));
  expect(held, `${steps(0).join(' ')}\n\n${steps(1).join(' ')}`).toEqual(pairs);
});

it('holds no character twice', () => {
  expect(new Set(pairs.map((pair) => pair[0])).size).toBe(pairs.length);
});

it('holds only characters that something reads', () => {
  const engine = import.meta.glob<string>(['../{recognise,scam}/*.ts', '!**/*.test.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const read = JSON.stringify([symptoms, lexicon, scams, talk, engine]);
  expect(pairs.filter((pair) => !read.includes(pair[1] as string))).toEqual([]);
});
