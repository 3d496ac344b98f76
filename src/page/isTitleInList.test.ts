// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isTitleInList } from './isTitleInList';

const OTHERS = '<li><a href="/help/2">花呗如何还款</a></li><li><a href="/help/3">如何修改密码</a></li>';

function rowOf(html: string): Element {
  document.body.innerHTML = html;
  return document.querySelector('.x') as Element;
}

it.each([
  ['the row', `<ul><li class="x"><a href="/help/1">身份证已过期</a></li>${OTHERS}</ul>`],
  ['a block in it', `<ol><li><p class="x"><a href="/help/1">花呗已冻结</a></p></li>${OTHERS}</ol>`],
  ['a block in the link', `<ul><li><a href="/help/1"><div class="x">花呗已冻结</div></a></li>${OTHERS}</ul>`],
])('a title is %s', (_, html) => expect(isTitleInList(rowOf(html))).toBe(true));

it.each([
  ['what is no list', '<p class="x"><a href="/help/1">花呗已冻结</a></p>'],
  ['a list of two', '<ul><li class="x"><a href="/1">花呗已冻结</a></li><li><a href="/2">账单</a></li></ul>'],
  [
    'what is said beside a link',
    `<ul><li class="x">花呗已冻结<a href="/help/1">为什么</a></li>${OTHERS}</ul>`,
  ],
  ['a way to pay', `<ul><li class="x"><a href="#pay">花呗不可用</a></li>${OTHERS}</ul>`],
  ['what acts in place', `<ul><li class="x"><a href="javascript:void(0)">花呗不可用</a></li>${OTHERS}</ul>`],
  ['a message of an inbox', `<ul><li class="x"><a href="/msg/1">您的花呗已被冻结</a></li>${OTHERS}</ul>`],
  [
    'a row as long as a page',
    `<ul><li class="x"><a href="/help/1">花呗已冻结${'，详情如下'.repeat(300)}</a></li>${OTHERS}</ul>`,
  ],
  [
    'a row of as many parts',
    `<ul><li class="x"><a href="/help/1">花呗已冻结</a>${'<b></b>'.repeat(300)}</li>${OTHERS}</ul>`,
  ],
  ['a row without a link', `<ul><li class="x">花呗已冻结</li>${OTHERS}</ul>`],
])('no title is %s', (_, html) => expect(isTitleInList(rowOf(html))).toBe(false));
