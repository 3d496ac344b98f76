/**
 * Words and phrases that the platform's sentences and what is passed over need: all of the lexicon that is
 * loaded into pages. In the pattern language of engine/text/compilePattern.ts; symptoms/lexicon.ts adds
 * what questions need.
 */
export default {
  product: ['花呗', '借呗', '蚂蚁花呗', '蚂蚁借呗', '花贝', '借贝', '花被', '信用购', '备用金'],

  // What went well or did not happen: passed over before any rule reads. Asked (解封了吗) or still awaited
  // (审核过了三天) is neither.
  not: '<!(有|还|是)(没有|没|未|并未|不是|并非|不存在|不再)',
  failing: '<!(没有|没|未|不|不能|不给|不让|才|能|给|会|通|时候|多久|怎么|如何)',
  done: '了!(吗|么|嘛|没|不|#|一|二|两|三|四|五|六|七|几|半|好几|好久|很|多|这么|那么|才|会|能不能)',
  face: '刷脸|刷不了脸|刷个脸|人脸|扫脸|脸部|面部|脸识别|核身',
  gate: '审核|审批|审查|评估|评测|测评|综评|资质|资格|安全验证|安全认证|身份验证|实名认证|{face}[识别|认证|验证]',
  passed:
    '({gate})~3({failing}(通过|过|成功|批下来)|全过|好){done}|<!(没有|没|未|不|才|能)通过了~2({gate})|({gate})[都|也|肯定|完全|是]~1(没问题|没有问题|良好|正常|合格|达标)',
  released:
    '({failing}(解冻|解封)|{failing}(解除冻结|解除限制)|(冻结|限制)[已|已经|都]解除)[成功]{done}|{failing}恢复正常{done}|{failing}解除了(冻结|限制|封)',
  state:
    '(冻结|冻住|封|封号|查封|限制|限用|拒|拒绝|驳回|关闭|停用|取消|收回|降低|下降|下调|降额|降|减少|变少|变低|过期|到期|失效|系统繁忙|系统忙|系统异常|网络异常|繁忙|风险|安全风险)!(什么)',
  denied:
    '(身份证|证件|身份信息)[也|都|还|并|明明]<!(有|是)(没有|没|未|并未|不是)(过期|到期|失效)|{not}[被|给|遭|提示|显示|出现|出现过|弹出|说|收到|有|任何]{state}',
  elsewhere:
    '(朋友|同学|同事|室友|老公|老婆|男友|女友|男朋友|女朋友|对象|弟弟|妹妹|哥哥|姐姐|妈妈|爸爸|别人|人家|他|她)~24,[但|但是|不过|可|可是]我[自己|自己的|的][{product}](没事|没问题|还好|是好的|正常|好好的|好的|能用|可以用|没被)',
  passedOver: '{passed}|{released}|{denied}|{elsewhere}',

  // What a sentence is about when it is not about opening or using.
  repaying:
    '还款日|自动还|最低还|提前还|(怎么|怎样|如何|咋|主动|去哪|哪里|延期|推迟|帮我|来)还!(不|没|未|是|能|有|在|会|可|给|显|提)|账单|扣款|手续费|利息|违约金|滞纳金|延期',
} satisfies Record<string, readonly string[] | string>;
