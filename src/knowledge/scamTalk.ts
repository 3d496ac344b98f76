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
    link: '链接|网址|http|www|url|.cn|.com|.cc|.top|.vip|.net|.xyz|.club|.shop|.info|.icu',
    /** What a message to its holder says is in trouble. */
    holding:
      '账户|账号|银行卡|储蓄卡|信用卡|网银|手机银行|网上银行|u盾|k宝|e令|密码器|口令卡|口令|电子密码|令牌|证书|etc|医保|社保|公积金|支付宝|微信|零钱|钱包|qq|淘宝|花呗|借呗|白条|额度|身份信息|证件|实名|手机号|号码|车票|订单|快递|包裹|快件|邮件|设备|iphone|icloud|苹果|id|驾驶证|车辆|账单|款项|保单|养老金|转账|证券|卡号|储户|用户|客户|车主',
    trouble:
      '失效|过期|到期|停用|停止|暂停|冻结|封停|封号|被封|管控|受限|限制|注销|异常|锁定|禁用|未认证|未激活|未实名|未认领|待认领|未领取|待领取|待领|作废|丢失|遗失|离线|破损|不全|不详|不完整|无法派|无法配送|无法投递|派送失败|滞留|扣留|扣押|违规|违章|违停|违法|抓拍|欠费|回收|出票失败|更新|年审|年检|升级|关闭|停机|激活|未通过|未缴|未做|未签|隐患|止付|停发|更换|换领|补录|补缴|补交|补办|重新|无法转账|无法下单|无法收款|无法使用|无法交易|涉嫌|非本人|不是本人|是否本人|若不是|未开通|新设备|异地|销户|封禁|举报|漏报|容量已满|失去效用|刷机|盗刷|拖欠|报废|错误|有误|解绑|解约|降低|被降|退回|无法正常|不能正常|不全',
    act: '登录|登陆|登入|点击|点此|点我|点进|点开|速点|请点|进url|速进|请进|url|http|前往|访问|打开|进入|请到|核验|认证地址|重新启用|戳',
    /** Credit that can only be spent, not drawn. */
    iou: '花呗|白条|分付|月付|任性付|放心花|羊小咩|安逸花|拿去花|唯品花|先用后付|先享后付|信用购',
    count: '一|二|三|四|五|六|七|八|九|十|两|几|上|数',
    brand: '支付宝|花呗|借呗|蚂蚁|信用购|网商|芝麻信用',
    /** An account of Telegram. */
    handle:
      '<!(a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z|.|#)@|t.me|飞机|tg|telegram|电报|土豆|蝙蝠|potato',
    official: '法院|中院|检察院|公安局|公安机关|仲裁委|仲裁委员会|法务部|司法局',
    account:
      '银行卡|对公账户|对公|公户|私户|微信号|支付宝账号|支付宝账户|支付宝号|qq号|电话卡|手机卡|企业号|营业执照|实名号|u盾|盾卡|四件套|八件套|收款码',
  },
  money: [...pageTalk.money, '提现|(资金|款项|税款|税费)~4(到账|缴)|充值|激活'],
  disguises: [
    ...pageTalk.disguises,
    { word: '微信', written: ['威芯', '微♥', '维信', '薇❤️', '葳信', '崴信'], near: false },
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
    messenger: [
      ...pageTalk.contact.messenger,
      '微信办理',
      '微信咨询',
      '微信联系',
      '微信客服',
      '微信号',
      'qq号',
      'q群',
      '频道',
      '公众号',
      'q裙',
      'wei',
      '裙',
      '机器人',
      '飞',
      '土豆',
      'potato',
    ],
    open: [
      ...pageTalk.contact.open,
      '启用',
      '核验',
      '认证',
      '认领',
      '办理',
      '恢复',
      '解除',
      '发货',
      '请到',
      '进',
      '查收',
      '商店',
      '拍你',
      '登',
      ':',
      '申诉',
      '更正',
      '小时内',
      '首页',
      '操作',
      '商城',
      '看到你',
      '申领',
      '激活',
      '兑换',
      '确认',
      '处理',
      '换取',
      '续期',
      '点此',
    ],
    removed: {
      number: ['cellphone', 'phone', '[电话]', '[手机号]', '(电话)', '██'],
      other: ['url', 'digit', 'wechat', '[号码]', '[链接]', '[网址]', '[微信]', '(链接)', '[已隐藏]'],
    },
  },
} satisfies ScamTalk;
