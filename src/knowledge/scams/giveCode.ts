import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** A code or a password to be handed over. */
export const onPage = {
  id: 'giveCode',
  says: {
    secret: [
      '{code}~8(发|报|告诉|提供|给|念|填写给|转发|截图|回复)~5{me}|(发|报|告诉|提供|给|念|回复)~6{code}~4{me}|收到~4{code}~8(发|报|告诉|给|念|转)|(提供|报一下|发一下|报出)~3{code}',
      '({password}|支付密码|银行卡号)~8(发|告诉|提供|给|报|填写|输入~4(给|表格))~4({me}|链接|网页|表)|(提供|发送|告诉|报|发|填写|索要)~8({password})~4({me}|,|$)|(提供|发送)~6{password}',
      '短信~6数字~2(告诉|发|报|给)|支付宝账号~1密码~6(领|发|给)|付款码~3发~1{me}',
      '(手持身份证|身份证正反面|身份证照片|银行卡照片|刷脸视频|人脸视频)~8(发|提供|拍|传|给)~3{me}|(配合|帮你)~4(刷脸|人脸)~4(操作|解冻|开通)',
    ],
  },
} satisfies ScamPattern;

export default {
  ...onPage,
  says: {
    ...onPage.says,
    secret: [
      ...onPage.says.secret,
      '(要|让|叫|喊)我~6{code}!(~2我)~6(发|给|告诉|报|念)|(把|将)~3({code}|{password})~4(发|给|告诉|报|念)~2(他|她|对方|客服|人家)',
      '(填写|输入|提供|登记|录入|补全|填)~6(银行卡|卡号|身份证|密码|验证码|账号)~6(密码|信息|卡号|和密码|及密码|验证码|身份证)',
    ],
  },
  asked: {
    secret: [
      '{bids}~10{keys}~8(发|给|告诉|报|念|说|转|截图)~3(他|她|对方|客服|人家|那边|过去|过来|专员|工作人员|经理)|{bids}~4(报|念|提供|告诉(他|她|对方|客服)|(发|给)[给](他|她|对方|客服))~8{keys}',
      '({caller}|他|她|那人|对面)~6(问|跟|管|向|找)我~2要~6{keys}',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'hainingWarning', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: [
    '收到验证码发给我',
    '把验证码告诉客服',
    '身份证正反面发过来',
    '支付密码发给专员',
    '把短信里的六位数字告诉我',
    '付款码截图发我',
    '提供支付宝账号和密码即可领取',
    '要我把验证码发给他',
  ],
  no: ['验证码收不到怎么办', '忘记支付密码了', '请输入验证码'],
};
