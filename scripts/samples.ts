import { readFileSync } from 'node:fs';

/** A page to try the extension on, served under an address where such a page could stand. */
export interface Sample {
  id: string;
  /** What it shows, in a few words. */
  title: string;
  url: string;
  html: string;
  /** What the extension should do about it. */
  expect: 'hint' | 'warning' | 'nothing';
}

const sample = (id: string, title: string, url: string, expect: Sample['expect']): Sample => ({
  ...{ id, title, url, expect },
  html: readFileSync(`scripts/samples/${id}.html`, 'utf8'),
});

/** Four pages where there is something to say, and one where there is not. */
export const samples: readonly Sample[] = [
  sample('refused', '开通花呗，没有通过', 'https://huabei.alipay.com/apply.htm', 'hint'),
  sample('merchant', '付款时，这一单不收花呗', 'https://cashier.alipay.com/pay.htm', 'hint'),
  sample('busy', '打开借呗，系统繁忙', 'https://render.alipay.com/jiebei.htm', 'hint'),
  sample('scam', '帖子里有人收费强开花呗', 'https://group.taobao.com/thread.htm', 'warning'),
  sample('quiet', '一页菜谱', 'https://www.taobao.com/recipe.htm', 'nothing'),
];

/** Only for pictures: less certain than the offer among the samples. */
const suspect = sample('suspect', '帖子里有人代办提额', 'https://group.taobao.com/limit.htm', 'warning');

/** The sample with this id. */
export function readSample(id: string): Sample {
  const found = [...samples, suspect].find((one) => one.id === id);
  if (!found) throw new Error(`no sample ${id}`);
  return found;
}
