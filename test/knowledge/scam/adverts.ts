import type { ScamPatternId } from '../../../src/knowledge/define';

/** Adverts and pretences in today's language, by the pattern they belong to. All invented; so are the contacts. */
export const adverts: { pattern: ScamPatternId; text: string }[] = [
  // 强开、提额
  { pattern: 'paidOpening', text: '内部渠道强开花呗，十分钟出额度，先交 298 元手续费，办好拉你进群。' },
  { pattern: 'paidOpening', text: '花呗借呗开不了的看过来，技术强开，不看芝麻分，加微信 hb8866kt 了解。' },
  { pattern: 'paidOpening', text: '专业代办提额，借呗最高 5 万，先付后办，QQ 2849910375。' },
  { pattern: 'paidOpening', text: '苝呗强开，花吥提额，V❤信 kth_5520，名额不多。' },
  { pattern: 'paidOpening', text: '花 . 呗 强 . 开，秒出额度，收 15 个点，薇信：hbqk2026' },
  { pattern: 'paidOpening', text: '华贝开通不了？我们走后台操作，包开通，不成功全额退，➕v：kaihua778' },
  { pattern: 'paidOpening', text: '花bei强kai，无视风控，扫码加客服，先付定金 100。' },
  { pattern: 'paidOpening', text: '螞蟻花唄強制開通，內部名額，加薇 abk9921，手續費先付。' },
  { pattern: 'paidOpening', text: '蚂蚁内部员工代开借呗，验证码发我就行，收费 500，私信我。' },
  { pattern: 'paidOpening', text: 'ＨＵＡＢＥＩ强开，额度两万起，加Ｖ：ｈｂ６６８８，开通后付 20%。' },
  { pattern: 'paidOpening', text: '花🌸呗👉强🔥开，当天出额，卫星号 qk_hb01，押金 88。' },
  // 包下款
  { pattern: 'loanBroker', text: '黑户白户都可做，不看征信，当天下款，下款后收 10 个点，电话 13800004521。' },
  { pattern: 'loanBroker', text: '无前期费用，凭身份证就能办，包下款三万，联系人王经理 18600007712。' },
  { pattern: 'loanBroker', text: '网贷口子秒下，逾期也能下，进群领取，TG：@kouzi_daily' },
  { pattern: 'loanBroker', text: '私人放款，当面签，先做流水验证还款能力，微信 sirenfk520。' },
  { pattern: 'loanBroker', text: '征信花了也能贷，包装资料，下款再收费，企鹅 338412077。' },
  // 套现
  { pattern: 'cashOut', text: '花呗套现秒到账，点位低，支持当面验证，微信 taox_1314。' },
  { pattern: 'cashOut', text: '白条、花呗、分付取现，一手商家，秒回款，QQ：760021458 同号。' },
  { pattern: 'cashOut', text: '花呗tao现，手续费 3 个点，扫码付款，钱直接转你，加徽 tx8801。' },
  { pattern: 'cashOut', text: '信用卡代还、精养提额、花呗变现，上门服务，13900006630。' },
  { pattern: 'cashOut', text: '额度回收：花呗 / 白条 / 抖音月付，回款快，私聊我报价，先刷 1000 试单。' },
  { pattern: 'cashOut', text: '会员订单激活套现，10 万额度秒提，先交激活费 599，客服微信 jihuo_tx。' },
  // 办卡
  { pattern: 'cardBroker', text: '代办大额信用卡，包下卡，下卡收 8 个点，电话 13700002245。' },
  { pattern: 'cardBroker', text: '信用卡提额养卡一条龙，封卡降额都能处理，加微信 yangka_01。' },
  // 征信
  { pattern: 'creditRepair', text: '征信修复，逾期铲单，一条 2000 元，先付一半，加V zxxf9090。' },
  { pattern: 'creditRepair', text: '网黑、逾期、黑名单洗白，律师团队操作，微信同号 13600008871。' },
  { pattern: 'creditRepair', text: '怔信有逾qi？专业消除不良，成功后收费，联系 QQ 519902837。' },
  { pattern: 'creditRepair', text: '一次性信用修复代办名额，最后三天，先交资料费 300，扫码登记。' },
  // 减免
  { pattern: 'debtRelief', text: '停息挂账代办，法务团队，服务费先付 30%，加微信 tingxi_fw。' },
  {
    pattern: 'debtRelief',
    text: '花呗借呗逾期协商，专业反催收，需先交保证金 800 元，联系电话 13500001290。',
  },
  { pattern: 'debtRelief', text: '减免政策名额申请，缴纳保证金即可延期两年，进群办理，群号 718820934。' },
  // 冒充客服
  {
    pattern: 'fakeService',
    text: '您好，我是支付宝客服，您名下的校园贷账户需要注销，否则影响征信，请加 QQ 3390021874 配合办理。',
  },
  {
    pattern: 'fakeService',
    text: '这里是花呗风控专员，您的年化利率过高需要调整，请下载会议软件打开屏幕共享。',
  },
  { pattern: 'fakeService', text: '您的学生账户未注销将影响您的征信，请联系专员微信 zhuxiao_kf01 处理。' },
  { pattern: 'fakeService', text: '账户异常，资金请先转到安全账户，收到的验证码报给我，我帮您核查。' },
  {
    pattern: 'fakeService',
    text: '【借呗】您的额度已被冻结，请缴纳解冻金 2000 元，联系专属客服 vx：jb_jiedong。',
  },
  {
    pattern: 'fakeService',
    text: '银保监会通知：您的网贷账户违规，不处理将影响征信，请联系工作人员 QQ 2207719345。',
  },
  { pattern: 'fakeService', text: '花呗官方专员为您人工开通，提供验证码和支付密码给客服，五分钟完成。' },
  // 退款、扣费
  {
    pattern: 'fakeRefund',
    text: '百万保障今日到期，将自动扣费 599 元每月，请联系客服 00861-8006-4412 取消。',
  },
  { pattern: 'fakeRefund', text: '您的快递丢失，双倍理赔，请加理赔客服微信 lp_kuaidi88，打开屏幕共享办理。' },
  {
    pattern: 'fakeRefund',
    text: '您预订的航班因机械故障取消，请联系客服 4008291134 办理改签，每位旅客补偿 300 元。',
  },
  {
    pattern: 'fakeRefund',
    text: '您误开通了直播会员，每月扣费 800，取消请联系专员，QQ 1198823407，共享屏幕操作。',
  },
  { pattern: 'fakeRefund', text: '清退专员在线登记，本金可退，先进群 702281193，缴税金后当天到账。' },
  // 钓鱼
  {
    pattern: 'phishLink',
    text: '尊敬的用户，您的花呗将于今日关闭，请点击 http://alipay-hb.top/r 认证激活，逾期失效。',
  },
  {
    pattern: 'phishLink',
    text: '您的积分已满 12000 分，可兑换现金 600 元，请登录 www.ccb-jf.cc 领取，逾期清零。',
  },
  { pattern: 'phishLink', text: 'ETC 已失效，为不影响使用请点击链接 etc-rz.cn/a 重新认证激活。' },
  { pattern: 'phishLink', text: '您的电子密码器次日过期，请登陆 icbc-up.com 升级。' },
  // 中奖
  {
    pattern: 'fakePrize',
    text: '恭喜您获得节目活动二等奖，领奖合同已生效，请速联系 13400009912，先交保证金 3000 元。',
  },
  {
    pattern: 'fakePrize',
    text: '北京法院通知：您未办理领奖手续构成违约，请立即与本院联系，电话 01052288134，赔偿违约金五万。',
  },
  // 刷单
  { pattern: 'brushing', text: '诚聘刷单员，每单佣金 8 元，日结，手机就能做，QQ 2930017745。' },
  { pattern: 'brushing', text: '点赞员招募，垫付本金做任务，返佣 30%，进群领任务，微信 dz_renwu6。' },
  { pattern: 'brushing', text: '淘宝补单兼职，做单秒结，先垫付后返，加薇 bd_7788。' },
  // 轻松赚钱
  { pattern: 'easyMoney', text: '在家手机赚钱，宝妈学生都能做，一天 300 元，加微信 zq_baoma。' },
  { pattern: 'easyMoney', text: '跟着老师带单，稳赚不赔，内幕消息群，扫码进群，会员费先交 999。' },
  { pattern: 'easyMoney', text: '日入500不是梦，不用出门，联系 TG @rizhuan500' },
  // 收卡租号
  { pattern: 'accountTrade', text: '长期收微信号、支付宝号，日结 200，加 QQ 2291144078。' },
  { pattern: 'accountTrade', text: '高价收银行卡四件套，现结，飞机 @kashang_01。' },
  { pattern: 'accountTrade', text: '跑分车队招人，佣金日结，资金安全，电报 @pf_team8，先押 500。' },
  // 补贴
  { pattern: 'subsidyAgent', text: '消费贷贴息代办，名额有限，扫码登记，手续费 200 元先付。' },
  { pattern: 'subsidyAgent', text: '国家补贴最后一天，代申请包过，联系微信 butie_db，收 10%。' },
  // 追款
  { pattern: 'moneyRecovery', text: '被骗的钱能追回，黑客技术团队，不成功不收费，加微信 zhuihui110x。' },
  { pattern: 'moneyRecovery', text: '网赌被骗可追回，律师团队，先交 500 元立案费，QQ 3017726640。' },
  // 先交钱、验证码
  { pattern: 'payFirst', text: '贷款已审批五万，请先转解冻费 3000 元到指定账户，联系 QQ 2773009154。' },
  {
    pattern: 'giveCode',
    text: '办理借款需要你下载会议 App 开屏幕共享，把收到的验证码告诉我，微信 jk_zl02。',
  },
];
