import type { Sites } from './defineScam';

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

/**
 * Sites we know; a domain stands for itself and everything below it. `official` is where 花呗 and 借呗 are
 * really run, and the authorities we send people to.
 */
export default {
  official: [
    { domain: 'alipay.com', owner: 'ant', scope: 'service', sources: [v2fly] },
    { domain: 'alipay.cn', owner: 'ant', scope: 'service', sources: [v2fly] },
    { domain: 'alipay.com.cn', owner: 'ant', scope: 'service', sources: [v2fly] },
    { domain: 'alipayobjects.com', owner: 'ant', scope: 'static', sources: [v2fly] },
    { domain: 'alipaydns.com', owner: 'ant', scope: 'static', sources: [v2fly] },
    { domain: 'alipaylog.com', owner: 'ant', scope: 'static', sources: [known] },
    { domain: 'antgroup.com', owner: 'ant', scope: 'service', sources: [v2fly] },
    { domain: 'antfin.com', owner: 'ant', scope: 'service', sources: [v2fly] },
    { domain: 'antfortune.com', owner: 'ant', scope: 'service', sources: [v2fly] },
    { domain: 'fund123.cn', owner: 'ant', scope: 'service', sources: [v2fly] },
    { domain: 'mybank.cn', owner: 'mybank', scope: 'service', sources: [known] },
    { domain: 'taobao.com', owner: 'alibaba', scope: 'shop', sources: [v2fly] },
    { domain: 'tmall.com', owner: 'alibaba', scope: 'shop', sources: [v2fly] },
    { domain: 'tmall.hk', owner: 'alibaba', scope: 'shop', sources: [known] },
    { domain: 'tb.cn', owner: 'alibaba', scope: 'shop', sources: [v2fly] },
    { domain: '1688.com', owner: 'alibaba', scope: 'shop', sources: [v2fly] },
    { domain: 'goofish.com', owner: 'alibaba', scope: 'shop', sources: [known] },
    { domain: 'fliggy.com', owner: 'alibaba', scope: 'shop', sources: [v2fly] },
    { domain: 'alibaba.com', owner: 'alibaba', scope: 'shop', sources: [v2fly] },
    { domain: 'pbc.gov.cn', owner: 'government', scope: 'authority', sources: [known] },
    { domain: 'pbccrc.org.cn', owner: 'government', scope: 'authority', sources: [known] },
    { domain: 'nfra.gov.cn', owner: 'government', scope: 'authority', sources: [known] },
    { domain: 'mps.gov.cn', owner: 'government', scope: 'authority', sources: [known] },
    { domain: '12377.cn', owner: 'government', scope: 'authority', sources: [known] },
    { domain: '12321.cn', owner: 'government', scope: 'authority', sources: [known] },
  ],
  cashier: [
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
      domains: ['zhihu.com', 'weibo.com', 'tieba.baidu.com', 'xiaohongshu.com', 'douban.com', 'bilibili.com'],
    },
    search: {
      optional: true,
      domains: ['baidu.com', 'sogou.com', 'so.com', 'bing.com', 'sm.cn', 'quark.cn'],
    },
  },
} satisfies Sites;
