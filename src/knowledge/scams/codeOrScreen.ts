import type { ScamExamples, ScamPattern } from '../defineScam';

/** What opens the account: codes, passwords, the screen. */
export default {
  id: 'codeOrScreen',
  says: {
    secret: [
      '{code}~8(发|报|告诉|提供|给|念|填写给|转发|截图|回复)~5{me}|(发|报|告诉|提供|给|念|回复)~6{code}|收到~4{code}~8(发|报|告诉|给|填|念|转)',
      '({password}|支付密码|银行卡号)~8(发|告诉|提供|给|报|填写|输入~4(给|表格))~4({me}|链接|网页|表)|(提供|发送|告诉|报|发|填写|索要)~8({password})',
      '({screen}|{remote})~2!(时|的骗|骗局|诈骗)',
      '(下载|安装|打开|进入|加入)~8({remote}|指定app|指定软件|这个app|此软件|协助软件|办公软件)',
      '(手持身份证|身份证正反面|身份证照片|银行卡照片|刷脸视频|人脸视频)~8(发|提供|拍|传|给)|(发|提供|拍|传)~6(手持身份证|身份证正反面|银行卡正反面|人脸视频)|(配合|帮你)~4(刷脸|人脸)~4(认证|操作|解冻|开通)',
    ],
  },
  sources: [{ ref: 'hainingPolice2023', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' }],
} satisfies ScamPattern;

export const examples: ScamExamples = {
  yes: ['收到验证码发给我', '打开屏幕共享，我帮你操作', '下载会议软件，会议号发你', '身份证正反面发过来'],
  no: ['验证码收不到怎么办', '忘记支付密码了', '屏幕碎了要换多少钱'],
};
