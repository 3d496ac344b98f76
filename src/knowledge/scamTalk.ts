import type { ScamTalk } from './defineScam';
import pageTalk from './pageScamTalk';

/**
 * What every scam pattern shares: that of the pages, and the words, disguises and gaps of texts that are
 * passed on by message.
 */
export default {
  ...pageTalk,
  words: {
    ...pageTalk.words,
    link: '链接|网址|http|www|url',
    official: '法院|中院|检察院|公安局|公安机关|仲裁委|仲裁委员会|法务部|司法局',
    account:
      '银行卡|对公账户|对公|公户|私户|微信号|支付宝账号|支付宝账户|支付宝号|qq号|电话卡|手机卡|企业号|营业执照|实名号|u盾|盾卡|四件套|八件套|收款码',
  },
  disguises: [
    ...pageTalk.disguises,
    { word: '提现', written: ['体现', '提限', '提xian', 't现出来', '醍现', '题现', '踢现'], near: true },
    { word: '取现', written: ['取xian', '取限', '娶现', '曲现'], near: true },
    { word: '开通', written: ['kai通', '開通', '开tong', '凯通', 'kaitong', 'kt'], near: true },
    {
      word: '贷款',
      written: ['贷kuan', 'dai款', '代款', '袋款', '带款', '贷歀', 'dk', 'daikuan', '货款代办'],
      near: true,
    },
    { word: '下款', written: ['下kuan', 'xia款', '吓款', '夏款', '下歀'], near: true },
    { word: '逾期', written: ['yu期', '逾qi', '余期', '愈期', 'yq', 'yuqi', '鱼期', '瑜期'], near: true },
    { word: '保证金', written: ['保zheng金', '保证jin', 'bzj', '保正金', '宝证金'], near: false },
    { word: '手续费', written: ['手xu费', '手续fei', 'sxf', '手序费'], near: false },
    { word: '秒到', written: ['秒dao', 'miao到', '喵到', '秒倒', '秒刀', '秒道'], near: true },
    { word: '渠道', written: ['qu道', '渠dao', '曲道', 'qudao', 'qd', '蕖道'], near: true },
  ],
  contact: {
    ...pageTalk.contact,
    removed: {
      number: ['cellphone', 'phone', '[电话]', '[手机号]', '(电话)', '██'],
      other: ['url', 'digit', 'wechat', '[号码]', '[链接]', '[网址]', '[微信]', '(链接)', '[已隐藏]'],
    },
  },
} satisfies ScamTalk;
