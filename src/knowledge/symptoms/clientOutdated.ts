import type { PageSymptom, Symptom, SymptomExamples } from '../define';

/** The platform's own sentences: all that is read on pages. */
export const onPage = {
  id: 'clientOutdated',
  class: 'other',
  yieldsTo: [],
  rules: [
    {
      id: 'saidVersion',
      pattern: '版本(过低|太低|过旧)|请(升级|更新)[支付宝](客户端|版本)',
      said: true,
    },
  ],
} satisfies PageSymptom;

export default {
  ...onPage,
  rules: [
    ...onPage.rules,
    {
      id: 'version',
      pattern: '版本~4(过低|太低|太旧|过旧|低|旧|老)|(更新|升级)~4(客户端|最新版|版本)',
    },
  ],
  typical: ['提示版本太低', '要我更新客户端'],
  sources: [
    { ref: 'platformScreens', mark: 'unverified', checked: '2026-11-22', reviewBy: '2027-05-22' },
    { ref: 'userQuestions', mark: 'supported', checked: '2026-11-22', reviewBy: '2027-05-22' },
  ],
} satisfies Symptom;

export const examples: SymptomExamples = {
  saidVersion: {
    why: 'The app is too old.',
    yes: ['当前版本过低', '请升级客户端'],
    no: ['升级成网商贷', '版本号在哪看'],
  },
  version: {
    why: 'The same, retold.',
    yes: ['说我支付宝版本太旧了', '让我更新到最新版才能用花呗'],
    no: ['更新身份证', '换个支付宝账号还能用花呗吗'],
  },
};
