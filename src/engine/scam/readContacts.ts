import type { OfficialPhone, ScamTalk } from '../../knowledge/defineScam';
import { isWithin } from '../isWithin';
import type { Span } from '../text/types';
import { ahead, type ContactCues, contactCues, oneOf } from './contactCues';
import { matchesOf } from './matchesOf';
import type { PhoneVerdict } from './types';

/** A number, an account or a link that the text wants used. Half-open range in units of the read text. */
type Contact = Span;

export interface Hotline extends Contact {
  verdict: PhoneVerdict;
}

export interface Contacts {
  /** To be added, called or opened, and nobody's official one. */
  reach: Contact[];
  /** Numbers beside 客服 or 热线, with what the list says. */
  hotlines: Hotline[];
}

export interface ContactKnowledge {
  contact: ScamTalk['contact'];
  hotline: ScamTalk['hotline'];
  phones: readonly Pick<OfficialPhone, 'number'>[];
  /** Domains of the official sites. */
  officialDomains: readonly string[];
  /** Finds what stands for contacts in texts that were passed on; see findRemoved. */
  findRemoved?: (text: string) => Contact[];
}

const number = /\+?[0-9*x█][0-9*x█ .()·—-]{1,22}[0-9*x█]|[零〇一二三四五六七八九幺]{3,15}/g;
const account = /(?<![a-z0-9.])@[a-z0-9_-]{2,24}|[a-z][a-z0-9_-]{3,24}/g;
/** The cue written into the account: qq12345, vx_abc. */
const named = /^(?:qq|vx|wx|wechat|tg)[:_-]?[a-z0-9_-]{3,}/;
const link = /(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12}(?:[/:?][^\s\u3000-\u9fff]{0,60})?/g;
/** Amounts, dates and shares are no numbers to call. */
const unit =
  /^[ ]?(元|块|万|亿|%|折|个|人|月|年|日|天|点|分|期|股|岁|名|单|次|米|平|号|小时|家|套|款|u|mb|gb|g|\/|:\d)/;
const blank = /^[x*█]{3,}$/;
const mobile = /^(1[3-9x*]|xx|\*\*|██)[0-9x*█]{9}$/;
/** Numbers only institutions are given: banks 95…, carriers 10…, public services 11…, 12…, 96…. */
const institutional = /^(95\d{3,4}|96\d{3,4}|1[012]\d{1,3}|10\d{3,6})$/;
const hanDigits = '零一二三四五六七八九〇幺';
/** The cue written behind the number: 138… 微信同号. */
const messengerAfter = /^[】\]) ,、]{0,3}(?:微信|微|薇|同号|扣|wx|vx|v|q)/;
/** A code that was sent, which nobody calls. */
const code = /[码了][是为: ]*\d{6}$/;
const SHORTEST_NUMBER = 5;

/** Creates the reader of contacts. `text` is widely folded text; linear in it. */
export function createContactReader(knowledge: ContactKnowledge): (text: string) => Contacts {
  const { contact, hotline, officialDomains, findRemoved = () => [] } = knowledge;
  const official = new Set(knowledge.phones.map((phone) => dialled(phone.number)));
  const cues = contactCues(contact);
  const judgeHotline = hotlineJudge(hotline, official);

  return (text) => {
    const accounts = matchesOf(text, account).filter((token) => isAccount(text, token, cues));
    const numbers = matchesOf(text, number).filter(
      (token) =>
        !unit.test(text.slice(token.end, token.end + 8)) &&
        !isPartOfName(text, token, accounts) &&
        !code.test(ahead(text, token.end)),
    );
    return {
      reach: [
        ...numbers.filter((token) => isToBeCalled(text, token, official, cues)),
        ...accounts,
        ...matchesOf(text, link).filter((token) => isForeignLink(text, token)),
        ...findRemoved(text),
      ],
      hotlines: numbers.flatMap((token) => judgeHotline(text, token) ?? []),
    };
  };

  function isForeignLink(text: string, { start, end }: Contact): boolean {
    const address = text.slice(start, end);
    const host = address.replace(/^https?:\/\//, '').split(/[/:?]/, 1)[0] ?? '';
    if (isWithin(host, officialDomains) || isWithin(host, contact.harmless)) return false;
    return (
      host === 't.me' ||
      address.startsWith('www.') ||
      address.includes('//') ||
      cues.open.test(ahead(text, start))
    );
  }
}

/** The digits of abc12345 belong to the name; those of qq12345 are the number, and a mobile number is one wherever it stands. */
function isPartOfName(text: string, { start, end }: Contact, accounts: readonly Contact[]): boolean {
  const name = accounts.find((account) => account.start < start && end <= account.end);
  if (!name || mobile.test(dialled(text.slice(start, end)))) return false;
  return !named.test(text.slice(name.start, name.end));
}

function isToBeCalled(
  text: string,
  token: Contact,
  official: ReadonlySet<string>,
  cues: ContactCues,
): boolean {
  const digits = dialled(text.slice(token.start, token.end));
  if (isTooShort(digits) || official.has(digits) || institutional.test(digits)) return false;
  if (mobile.test(digits) || messengerAfter.test(text.slice(token.end, token.end + 8))) return true;
  const before = ahead(text, token.start);
  return cues.messengerClose.test(before) || cues.messenger.test(before) || cues.call.test(before);
}

/** A number that somebody blanked out is a number, however short the blank. */
function isTooShort(digits: string): boolean {
  return digits.length < SHORTEST_NUMBER && !blank.test(digits);
}

function isAccount(text: string, { start, end }: Contact, cues: ContactCues): boolean {
  return (
    text[start] === '@' || named.test(text.slice(start, end)) || cues.messengerClose.test(ahead(text, start))
  );
}

function hotlineJudge(hotline: ScamTalk['hotline'], official: ReadonlySet<string>) {
  const service = new RegExp(oneOf(hotline.service));
  const brand = new RegExp(oneOf(hotline.brand));
  return (text: string, { start, end }: Contact): Hotline | undefined => {
    const digits = dialled(text.slice(start, end));
    const isListed = official.has(digits);
    if (!isListed && digits.length < SHORTEST_NUMBER) return undefined;
    if (!service.test(ahead(text, start)) && !service.test(text.slice(end, end + 10))) return undefined;
    const isBrands = brand.test(text.slice(Math.max(0, start - 40), end + 20));
    return { start, end, verdict: isListed ? 'official' : isBrands ? 'notListed' : 'unclear' };
  };
}

/** The digits one would dial: Chinese digits read, separators, +86, 0086 and an extension cut off. */
export function dialled(written: string): string {
  return written
    .replace(/[^0-9*x█]/g, (character) => {
      const value = hanDigits.indexOf(character);
      return value < 0 ? '' : String(value % 10);
    })
    .replace(/^(0086|86)(?=\d{5,})/, '')
    .replace(/^(?=571)/, '0');
}
