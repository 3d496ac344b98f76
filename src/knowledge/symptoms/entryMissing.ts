import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'entryMissing',
  class: 'entryMissing',
  yieldsTo: [
    'otherAccount',
    'closedByPlatform',
    'documentExpired',
    'frozen',
    'overdueBlock',
    'limitMissing',
    'sellerCollect',
    'queueFull',
    'stepRequired',
    'sceneUnsupported',
    'repaidNotRestored',
  ],
  rules: [
    {
      id: 'saidNotOffered',
      pattern: '暂未对你开放|暂未向你开放',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'cannotFind',
      pattern:
        '(找不到|看不到|看不见|找不着|没[有](看到|找到|看见|搜到)|搜不到|搜不出|搜不着|查不到|搜索不到|不出现|没出现)~8({product}|入口|图标|选项)|({product}|入口|图标)~14(找不到|看不到|看不见|找不着|查不到|查不出|没[有](看到|找到|看见|搜到)|不出现|没出现|搜不到|搜不出|搜不着)|在哪~2[里|儿]找|{product}[入口]在哪[里|儿][啊|呀|呢|了]($|,|我|怎么)|{product}[入口]在支付宝[的|什么]~2哪|我的{product}呢$',
      unless: '{aside}|记录|明细|额度|还款',
    },
    {
      id: 'gone',
      pattern:
        '{product}~8(不见|消失)|{product}~8(没了|没有了|没啦|没有啦|没咯|突然没(有|了|$)|突然间没|不在了|丢了|去哪了|哪去了|哪里去了|去哪儿了|去哪里了|没得!(反应|用))|(消失|少|没)[了]{product}$|(首页|里面|页面上)[却|就|都|也|怎么]没有($|,)|有{product}~12(没了|没有了|不见了)',
      unless: '{aside}|额度|记录|逾期|(买|付|绑)的',
    },
    {
      id: 'notShown',
      pattern:
        '(没有|没|未)(对|给|向)我开放|没有~2(开通|申请)[的](按钮|选项)|{product}~5(不|没|没有|未)(显示|出现)|(不|没|没有|未)(显示|出现)~4{product}|不显示$|(让|把|使){product}~2显示|显示不了~2{product}|{product}~4隐藏了',
      unless: '额度|金额|(怎样|如何)~2不显示|{aside}',
    },
    {
      id: 'hasNone',
      pattern:
        '({why}|我|里面|现在|他|上面|上|里|还是|一直|还|支付宝|手机|首页|桌面|更新|升级)~8({none})[有|这个|那个|我的|我]{product}[这个|这|的][功能|选项|入口|图标|服务|一项|项](了|呀|啊|呢|吗|$|,|怎么|为什么|是怎么|是什么|什么|咋)',
      unless: '{aside}|额度|有没|没开',
    },
    {
      id: 'othersHave',
      pattern: '(别人|人家|他们|朋友|同学|同事|大家|老婆|老公|有人|有的人|有些人)~6有~8我~6(没有|没)',
    },
    {
      id: 'entry',
      pattern: '入口|图标',
      unless: '{aside}|关闭|还款',
    },
  ],
  typical: ['支付宝里找不到花呗', '我的借呗不见了', '为什么我没有借呗', '首页没有花呗入口'],
  sources: [
    { ref: 'platformScreens', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidNotOffered: {
    why: 'The service is not offered to this account.',
    yes: ['该服务暂未对您开放', '借呗暂未向你开放'],
    no: ['什么时候对我开放', '借呗系统忙'],
  },
  cannotFind: {
    why: 'Looked for and not found.',
    yes: ['花呗怎么找不到了', '我的借呗呢', '花呗在哪里找'],
    no: ['找不到花呗账单', '淘宝付款没有花呗选项'],
  },
  gone: {
    why: 'It was there and is gone.',
    yes: ['支付宝里花呗去哪儿了', '借呗图标没有了', '更新之后花呗就没有了'],
    no: ['借呗没有额度了', '花呗红包不见了'],
  },
  notShown: {
    why: 'It is not shown.',
    yes: ['借呗怎么隐藏了', '怎么显示不了花呗'],
    no: ['怎样不显示花呗', '借呗不显示额度'],
  },
  hasNone: {
    why: 'The person has none, told of the app and not of a shop.',
    yes: ['我的页面没有借呗这个功能', '我支付宝没有借呗', '为什么我没有借呗'],
    no: ['没有花呗可以付款吗', '我没有花呗额度'],
  },
  othersHave: {
    why: 'Others have it.',
    yes: ['别人都有借呗怎么我没有', '朋友有花呗就我没有', '别人有借呗我怎么没有'],
    no: ['别人有额度', '花呗怎么转给别人'],
  },
  entry: {
    why: 'The entry itself is asked for.',
    yes: ['借呗的入口在哪里', '借呗入口是哪个', '花呗图标怎么弄出来'],
    no: ['花呗还款入口在哪', '借呗额度怎么没有了'],
  },
};
