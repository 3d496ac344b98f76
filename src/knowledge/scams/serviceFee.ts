import type { Source } from '../define';
import type { ScamExamples, ScamPattern } from '../defineScam';

/** A cut or a fee for what costs nothing: telling only beside an offer. */
export const onPage = {
  id: 'serviceFee',
  says: {
    offer: [
      '(帮|替)你~8({product}|额度|大数据|征信)|({product}|额度|征信|大数据)~16(帮|替)你|{product}~12(内测|名额|亲测|下额)|就能开通{product}|有~2(门路|路子|渠道)|账户~2被锁|退款失败|{line}~16(现结|秒结|转你|转钱)',
    ],
    moneyFirst: [
      '咨询费|成了再给|(修复|成功|办好)~1(付款|收费)|付费#|一份#|#给#|按额度#',
      '(下额|开好|做完|通过|办好|搞定|成功|见效)[后](再|后)~1(付|收)|不成功不收|学不会退|(辛苦|入群|激活)费~1#|(代码|课程|口令|套餐|教程|打包)~2#',
    ],
  },
  alone: false,
} satisfies ScamPattern;

export default {
  ...onPage,
  says: {
    ...onPage.says,
    moneyFirst: [
      ...onPage.says.moneyFirst,
      '{fee}~8({give}!(宝)|先|预付|到位|自理|即可|后开|后办|扫码|#)|({give}|缴)!(宝)~6({fee}|#~1(元|块))',
      '(下款|成功|到账|开通|办好|下卡|出额|批款|放款)~4(后|再|收)~3(付|收|扣|结|给)~6(费|点|佣|%|尾款|提成|报酬|款|#|百分)|成功[后]收费|(事成|成了|办成|办好|开通|批了|搞定|见效|过了)~2(再|后)~1(付款|付费|付钱|给钱)|(开不了|办不成|不成|不下|没效果)~2(不要钱|不收钱|不收费|退款|全退)|先办后付|(再|后)收费',
      '(收|扣|付|点位|手续费|费率|费用|抽|提成|只要|仅需|只收)~3#~1(个点|点|%|个百分点)|#(个点|点起)|个点(起|收)|收[取]~3个点',
      '(每位|每人|需|须)~4(缴纳|交纳|支付|交)~6#~2元~4(手续费|费)',
    ],
  },
} satisfies ScamPattern;

export const sources: Source[] = [
  { ref: 'antScamNotice', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-21' },
];

export const examples: ScamExamples = {
  yes: ['下款后再付百分之十', '手续费 3 个点', '成功后收费', '成了再给两百', '不成功不收钱', '我有门路'],
  no: ['手续费谁来承担', '他付出了很多', '花呗分期手续费怎么算'],
};
