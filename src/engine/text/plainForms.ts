/**
 * Characters read as another: traditional → simplified, 帐 → 账, 您/妳 → 你. Only those whose plain form is
 * read for; a full table (opencc: 59 kB) would not pay. Packed, because every page loads them: the steps from
 * code to code in base 36, first those of the characters in order, then those of what they are read as.
 * plainForms.test.ts holds the readable pairs and says what to write here.
 */
const FROM = `
ffj 7 9b h 1o 1w 5 6 30 s k 6 2 g 1g v 7 b 8 q 6 l 2 x 1q 5 2g y k 14 2a 4 s 1m h k 13 20 34 4u z 23 4 c 27
w 21 4d 2f 7 4 2 67 1m 3 m 1s 2c 1u 2 3 3y 7e 57 32 1 2 2 b h 1 5 1 1r v bo r 8 3 19 8 e 5 19 1j 1 2a 2 h 1w
i b c 4 6n 4j 1y 1k 2x 4 99 m 2 1s 1e 15 33 s 6 3 a 6 6 c g 2 m 8 1n x 1r 5 3q 2x 25 b 32 8c 5s 8 1l t 1j n
a 1o 1h e p 21 6 2f h 5 1 1h d 5c o 1b 87 1f h 2y 1v m g 1f 8h 2f 2v 20 20 1a 1o i 5 3y 3y q a 3w 84 1 25 6
7a 2o 5 2 1 2i 33 7h 2 6q 2f 15 3 s s 9j 4 2l s 13 4c 4 1 8 c 1 m i 2 c 5 c 5 b 1 f i 9 4 d 5 o g 3 6 o 1u x
d 8 9 g 8 64 1f 6 15 4d 8 6 6h 2r v i d 2 1 dh 1p t 9p 2p 26 6 4 8v 2l 23 d 8 2 36 d 1 4 s a 3l 3 4 7 k j 3
1u 6 2 4 5 4 1 7 b 3 4 3 7 l 5 d 4 b 1 1 q b 8 4 6 2 4 f 8 4 b o k 8 j s g f o 7 6 3 a 9 61 13 a 3 1 7 c 3 1
3 1 b c d 3 1 6 2 1 7 6 2 e cg l 10 6 c z h 2l c 2v o 1 o 1 3 6 1 9 2 i 5 1 c 6 2z 52 5x 1j 1f q u d 1y x 1e
n 4e 6y 9 3 6 2 7 1 u 17 47 5 i u 2 7 14 9 1 f 9 2p 4j 2 1 3 3 8 8 l e h 1 h 9 8 1l 1f 1b 9 5 44 31 u w 8 39
1e 2c n1 11 1 6 r 30 n 18
`;
const TO = `
ffm 384 0 1rj 49i -8wi -cf 5e 1q 1y5 -1wk -1v 7u -ad 1e 2me -2bi -9z b4 4p -i 1y -o1 o8 1g -5 34 -i 1 -8 46
-7 g 51y -4y5 l 11 26 36 10 -1 cyf -czj 0 -62 5e 1l2 -2rc 1qw -g h -s 29x 1q -297 t 2c -2k cw 32f -51p 1z
208 da 1k -t w -1zc 1z8 2x -2r7 2qu 3 1o 12 9mw -9b2 9b2 -9a8 -11 19 1w -2he 2ib c -w 4h q -1 -27f -11c 20v
19w -6 -36j 3a9 -2s4 2hz or 14 1g 54 -x 2o -3 -59 1y -3 4 -3ce 3be 4p -22 -1x d5 -g8 3a 9g 82z -7ud 1p -4kf
4mg 3w -4rg 50 -72 4zp -4zr 50n 5ia -5i7 -4z8 52v 1c -71 89 2l 7v -cs -5o rj -2w1 -1rv 2bw -2u5 4ej -499 5bi
-5bg b f 5fg -5fp 58h if 3 -8p 5y -6dg 4o6 26e 7 3so -3tv -6rd -27 77g -50g 51y 3bf -35z -7bd 0 38b 29 -29u
6x2 -596 590 7 -7up -41 8a0 -31 8r 5u -1t z -1 1w 1n3 3l -1hf -2 0 mk -4 -4 h 5 -h v 2 -4 f a -1 -3 6 -9mq
9mc -2 19 3 -b 2l -fe bc 22 f kc -6nt 61m -d6 ft -25 6 -5nk 5ql 22 -9qz n 9v8 -8 -8ps 8v9 13 -a2s 14s -15u
1c 4o9 -3o9 -11j 167 9cq -3l -897 8ye -9yb 9zf -1 -ay2 4rc -3wk -c9 cnu -1uv 2o 1s7 -ck6 1cn 2zv 6mh 3 2
-bo4 bo6 -6 dc -1 e -7 5 -85x 860 c 3 -1 -6 h -63l 63k -4 u -d 8 8 1 -1u 25 -n l 5 0 d 2 5 -h -1p -avm ay3
-5 k 6 -2v 5 -o -83u 7vp aa -b37 b0x -4u7 1 54i 2 3 5 e -ced cef 2 -5 g -9s6 9sm -bge bff -9 -2 12 a 4 -19
1d eg 9 k -6 -2 o -13 -c0e -76 cal -bqp bqr -6n7 6mw -9 -9 v 1h -1i 3 -u 20 -1d -v 6t -c4z czf a -6 -alh ajg
2w l -19 -3 -c -1j 5g 2x 2 3 -aul auq 2 h -djm dlh -2 -13 34 -12 13 -d6s 7hr 5qb -e99 7ms 6qs -d58 dd4 1 3 2
9 2 -cia cil 7 5 -5k2 5j7 -9xc 9zk g -e3n e84 -ena etv 17 3 -e o -evl 4rv agu -fgf b 0 fwc -93f 97b 1g l
`;

/** UTF-16 code of a character → code of the form it is read as. */
export const plainForms: ReadonlyMap<number, number> = pairsOf(codesOf(FROM), codesOf(TO));

function pairsOf(from: readonly number[], to: readonly number[]): Map<number, number> {
  return new Map(from.map((code, i) => [code, to[i] as number]));
}

function codesOf(steps: string): number[] {
  let code = 0;
  return steps
    .trim()
    .split(/\s/)
    .map((step) => (code += Number.parseInt(step, 36)));
}
