import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Come away from where you are protected. */
export default {
  id: 'offPlatform',
  says: {
    contact: [
      '扫码~4(登记|加|咨询|联系|办理|进群|添加|领取|了解|付款|支付|转账|申请)|扫(一扫|描)~8(二维码|码)|(下方|下图|图中|上方|识别|长按)~4二维码|加~4(好友|群主|管理员|客服|老师|经理)',
      '私(聊|信|我|我们)~4(我|办理|了解|咨询|详聊|发)|滴滴我|d我|滴我|联系我|找我(办|弄|做|聊|开|们)|戳我|加我|(看|见)~3(头像|简介|签名|主页|置顶)|主(页|叶)~3(对接|联系|加|有|自取|看|进)|评论区~4(扣|留|置顶)|扣1|留~3(微信|电话|联系方式|号码)',
      '(立即|尽快|及时|马上|请速|速)~3(与|和|联系|致电|拨打|电)|上门(刷卡|办理|服务|取现|收)|(进|拉|加|入)~2群|群链接|(添加|加|添|联系)~3({im}|客服)|详情~4(添|加|咨询|联系|私)|欢迎(来电|咨询|骚扰)|{im}~3(同号|咨询|联系|详聊)|接(单|私)~2(私聊|联系)|电微同号|来(谈|聊|撩|电)|价来聊|可当面',
    ],
  },
  alone: false,
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'antScamNotice', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['有需要的私聊我', '扫码加客服进群了解', '详情咨询添加微信'],
  no: ['群里今天很安静', '我加了班', '扫地机器人很好用'],
};
