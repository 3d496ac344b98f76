import { expect, it } from 'vitest';
import { pageAddress } from './pageAddress';

it.each([
  ['https://a.example/b?c#place', 'https://a.example/b?c'],
  ['https://a.example/b?c#', 'https://a.example/b?c'],
  ['https://a.example/#/result/2', 'https://a.example/#/result/2'],
  ['https://a.example/#!result', 'https://a.example/#!result'],
  ['https://a.example/#place#/2', 'https://a.example/'],
])('of %s the page is %s', (address, page) => {
  expect(pageAddress(address)).toBe(page);
});
