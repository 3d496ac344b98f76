import type { Source } from './define';
import type { Sites } from './defineScam';

/**
 * Sites we know; a domain stands for itself and everything below it. `official` is where 花呗 and 借呗 are
 * really run, and the authorities we send people to.
 */
export default {
  official: [
    { domain: 'alipay.com', owner: 'ant', scope: 'service' },
    { domain: 'alipay.cn', owner: 'ant', scope: 'service' },
    { domain: 'alipay.com.cn', owner: 'ant', scope: 'service' },
    { domain: 'alipayobjects.com', owner: 'ant', scope: 'static' },
    { domain: 'alipaydns.com', owner: 'ant', scope: 'static' },
    { domain: 'alipaylog.com', owner: 'ant', scope: 'static' },
    { domain: 'antgroup.com', owner: 'ant', scope: 'service' },
    { domain: 'antfin.com', owner: 'ant', scope: 'service' },
    { domain: 'antfortune.com', owner: 'ant', scope: 'service' },
    { domain: 'fund123.cn', owner: 'ant', scope: 'service' },
    { domain: 'mybank.cn', owner: 'mybank', scope: 'service' },
    { domain: 'taobao.com', owner: 'alibaba', scope: 'shop' },
    { domain: 'tmall.com', owner: 'alibaba', scope: 'shop' },
    { domain: 'tmall.hk', owner: 'alibaba', scope: 'shop' },
    { domain: 'tb.cn', owner: 'alibaba', scope: 'shop' },
    { domain: '1688.com', owner: 'alibaba', scope: 'shop' },
    { domain: 'goofish.com', owner: 'alibaba', scope: 'shop' },
    { domain: 'fliggy.com', owner: 'alibaba', scope: 'shop' },
    { domain: 'alibaba.com', owner: 'alibaba', scope: 'shop' },
    { domain: 'pbc.gov.cn', owner: 'government', scope: 'authority' },
    { domain: 'pbccrc.org.cn', owner: 'government', scope: 'authority' },
    { domain: 'nfra.gov.cn', owner: 'government', scope: 'authority' },
    { domain: 'mps.gov.cn', owner: 'government', scope: 'authority' },
    { domain: '12377.cn', owner: 'government', scope: 'authority' },
    { domain: '12321.cn', owner: 'government', scope: 'authority' },
  ],
  /** Nobody advertises here: a warning on such a page is never more than a note. */
  authority: [
    ...['gov.cn', '12377.cn', '12321.cn', '12381.cn', 'pbccrc.org.cn', 'cyberpolice.cn', 'piyao.org.cn'],
    ...[
      'chinacourt.org',
      'cifcc.org.cn',
      'cnifa.org.cn',
      'china-cba.net',
      'alipay.com',
      'antgroup.com',
      'mybank.cn',
    ],
  ],
  groups: {
    core: {
      optional: false,
      domains: [
        ...['alipay.com', 'taobao.com', 'tmall.com', 'tmall.hk', '1688.com', 'fliggy.com', 'goofish.com'],
        ...['antgroup.com', 'mybank.cn'],
      ],
    },
    community: {
      optional: true,
      domains: ['zhihu.com', 'weibo.com', 'xiaohongshu.com', 'douban.com', 'bilibili.com'],
    },
    search: {
      optional: true,
      domains: ['baidu.com', 'sogou.com', 'so.com', 'bing.com', 'sm.cn', 'quark.cn'],
    },
  },
} satisfies Sites;

const v2fly = {
  ref: 'v2flyAlibaba',
  mark: 'supported',
  checked: '2026-11-22',
  reviewBy: '2027-05-21',
} as const;
const known = {
  ref: 'commonKnowledge',
  mark: 'widelyKnown',
  checked: '2026-11-22',
  reviewBy: '2027-05-21',
} as const;

/** Where each official site is known from. Apart from the sites, so that a page does not have to load it. */
export const sources: Readonly<Record<string, readonly Source[]>> = {
  'alipay.com': [v2fly],
  'alipay.cn': [v2fly],
  'alipay.com.cn': [v2fly],
  'alipayobjects.com': [v2fly],
  'alipaydns.com': [v2fly],
  'alipaylog.com': [known],
  'antgroup.com': [v2fly],
  'antfin.com': [v2fly],
  'antfortune.com': [v2fly],
  'fund123.cn': [v2fly],
  'mybank.cn': [known],
  'taobao.com': [v2fly],
  'tmall.com': [v2fly],
  'tmall.hk': [known],
  'tb.cn': [v2fly],
  '1688.com': [v2fly],
  'goofish.com': [known],
  'fliggy.com': [v2fly],
  'alibaba.com': [v2fly],
  'pbc.gov.cn': [known],
  'pbccrc.org.cn': [known],
  'nfra.gov.cn': [known],
  'mps.gov.cn': [known],
  '12377.cn': [known],
  '12321.cn': [known],
};

/** Where one pays: read inside a shop's page, as far as these hosts are granted. */
export const cashiers: readonly string[] = [
  ...['excashier.alipay.com', 'cashierzth.alipay.com', 'cashiergtj.alipay.com', 'icashier.alipay.com'],
  ...['cashier.alipay.com', 'mclient.alipay.com', 'unitradeprod.alipay.com', 'openapi.alipay.com'],
  ...[
    'buy.tmall.com',
    'buy.taobao.com',
    'cart.taobao.com',
    'cart.tmall.com',
    'trade.1688.com',
    'order.1688.com',
  ],
];
