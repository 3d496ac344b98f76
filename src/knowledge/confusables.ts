import type { Confusables } from './defineScam';

/**
 * Letters that look like a plain one, by the plain one: from UTS #39 confusables.txt (Unicode 14), single
 * letters of scripts a domain may use, without those that NFKC or dropping accents already makes plain.
 */
export default {
  '-': '۔‐⁃⸚',
  '2': 'ƨƻꙅꝛ',
  '3': 'ȝɜʒзҙӡꝫ',
  '4': 'ꮞ',
  '5': 'ƽ',
  '6': 'бꮾ',
  '8': 'ȣ',
  '9': 'ꝯ',
  a: 'ɑαаꭺ',
  b: 'ƀƃƅɓβбвьѣҍᏼꞵꮟ',
  c: 'ȼсҫᴄꮯ',
  d: 'ðđƌɖɗԁꭰꮷ',
  e: 'ɇεеҽҿꬲꭼ',
  f: 'ƒϝքᵮẝꞙꬵ',
  g: 'ƍǥɠɡԍցᏻᶃꮐ',
  h: 'ħɦηнћңһӈӊհᏺⱨꚕꮋꮒ',
  i: 'ıɨɩɪιіӏᵻᵼꙇꭵ',
  j: 'ɉʝϳјꭻ',
  k: 'ƙκкқҟⱪꝁꮶ',
  l: 'łƚǀɨɩɫɭιіӏ׀וןاٳꮮ',
  m: 'ɱμϻмӎᵯꮇ',
  n: 'ƞɲɳηνոռᵰ',
  o: 'øɵθοσоѳөօסهھہەۿჿᴏᴑꝋꬽꬾꭴꮎꮻ',
  p: 'ƥρрᵽꮲ',
  q: 'ʠԛգզ',
  r: 'ɍɼɽʀгғᴦᵲꭇꭈꭱꮁꮢ',
  s: 'ƽʂѕտᵴꜱꮥꮪ',
  t: 'ŧƭʈτтҭᵵⱦꭲ',
  u: 'ʉʋυսᴜᵾꞟꭎꭒꮜ',
  v: 'νѵטᴠꮩ',
  w: 'ɯѡѽԝաᴡꝡꮃꮤ',
  x: 'χхҳꭓ',
  y: 'ƴɏɣʏγυуүұყᶌỿꭚꭹꮍ',
  z: 'ƶȥʐζᴢᵶꮓ',
} satisfies Confusables;
