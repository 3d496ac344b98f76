import { domainToASCII } from 'node:url';
import confusables from '../../../src/knowledge/confusables';

/** Imitations made by rule from the official names. */
const targets = ['alipay.com', 'taobao.com', 'tmall.com', 'antgroup.com', 'mybank.cn'] as const;
const label = (domain: string) => domain.split('.')[0] as string;
const suffix = (domain: string) => domain.slice(domain.indexOf('.'));

/** One letter exchanged for one of its look-alikes, as the user sees it and as the browser sends it. */
export const unicodeSpoofs: readonly string[] = targets.flatMap((domain) =>
  [...label(domain)].flatMap((letter, at) => {
    const likes = [...((confusables as Record<string, string>)[letter] ?? '')];
    const spoofs = likes.map(
      (like) => `${label(domain).slice(0, at)}${like}${label(domain).slice(at + 1)}${suffix(domain)}`,
    );
    return [
      ...spoofs,
      ...spoofs.map((spoof) => domainToASCII(spoof)).filter((ascii) => ascii.startsWith('xn--')),
    ];
  }),
);

const endings = ['top', 'xyz', 'vip', 'cc', 'net', 'info', 'shop', 'com-login.top'];
const lures = ['login', 'huabei', 'jiebei', 'kefu', 'verify', 'pay', 'safe', 'vip'];

/** The whole domain below another, or the name with a lure on either side. */
export const embeddedSpoofs: readonly string[] = [
  ...targets.flatMap((domain) => endings.map((ending) => `www.${domain}.a${ending.length}b.${ending}`)),
  ...targets.flatMap((domain) => lures.map((lure) => `${domain}-${lure}.top`)),
  ...targets.flatMap((domain) => lures.map((lure) => `${domain.replace('.', '-')}.${lure}.cc`)),
  ...['alipay', 'taobao', 'tmall'].flatMap((name) =>
    lures.flatMap((lure) => [
      `${name}-${lure}.cn`,
      `${lure}-${name}.com`,
      `${name}${lure}.net`,
      `m.${name}.${lure}-a.top`,
    ]),
  ),
  ...['alipay', 'taobao'].flatMap((name) => lures.map((lure) => `${lure}${name}.com`)),
  ...['alipay', 'taobao', 'tmall'].flatMap((name) =>
    endings.slice(0, 7).map((ending) => `${name}com.${ending}`),
  ),
];

/** A letter left in twice, two swapped, one struck beside the right one. */
export const typoSpoofs: readonly string[] = ['alipay', 'taobao', 'antgroup'].flatMap((name) => [
  ...[...name].map((letter, at) => `${name.slice(0, at)}${letter}${name.slice(at)}.com`),
  ...[...name.slice(1, -1)].map((_, at) => {
    const i = at + 1;
    return `${name.slice(0, i)}${name[i + 1]}${name[i]}${name.slice(i + 2)}.com`;
  }),
  ...[...name.slice(1)].map((_, at) => `${name.slice(0, at + 1)}q${name.slice(at + 2)}.com`),
]);
