import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** Money before anything happens. */
export default {
  id: 'payFirst',
  says: {
    moneyFirst: [
      '(先|提前|预先|预|首先|需要先|只需先|必须先)!(~2(别|不|勿))~3({give})~8(元|费|金|块|钱!(~3发货)|#|定)|先(打|转|汇|付)~2款!(~2发货)|先(钱|费)后|先~3{fee}',
      '{deposit}~8({give}|先|预付|到位|自理|退还|即可|可退|后开|后办|扫码|#)|({give}|缴|预存|存入)~6{deposit}',
      '(刷|走|做|跑)~2流水~6(验证|激活|证明|提现|解冻|返还|开通|#|就|即可|才)',
      '验证~4(还款能力|资金能力|偿还能力|银行卡能力|收款能力)|认证(金|资金)|账户~4(激活|解冻)~4(金|费|款)',
      '(转|汇|打)~4(到|给|至|入)~6(指定|对方|安全|个人|对公|监管|我们的|老师|财务|客服)~4(账户|账号|卡|卡号)|先押~4(元|#|金)',
      '#元~4(开通|{force}|激活|解冻|包开|代开)|(代开|强开|激活|{raise})~6(只要|仅需|只需|收费|一口价|价格|特价)~4#|人工开通~6#',
      '赔偿违约金|违约金~4#|手续费(先付|先交|到位|预付)',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'antScamNotice', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
  { ref: 'commonKnowledge', mark: 'widelyKnown', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['先交三百元手续费', '保证金到位马上办', '刷流水验证还款能力', '298元包开通，强开只要298'],
  no: ['先付款后发货', '分期手续费怎么算', '先别付钱', '花呗逾期会有违约金'],
};
