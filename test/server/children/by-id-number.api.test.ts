import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Speaker, startTestApplication, type TestApplication } from '../../support/application.ts';
import { childOf, newChild, newIdNumber, registerChild, seen, withdrawChild } from './registering.ts';

interface Found {
  readonly childByIdNumber: { readonly id: string; readonly name: string } | null;
}

let app: TestApplication;
let pudong: Speaker;
beforeAll(async () => {
  app = await startTestApplication();
  pudong = await app.as('pudong');
});
afterAll(() => app.close());

const find = (speaker: Speaker, idNumber: unknown) =>
  speaker.ask<Found>(
    `query ($idNumber: Line!) { childByIdNumber(idNumber: $idNumber) {
       id name district { code } actions { name } guardians { phone } } }`,
    { idNumber },
  );

test('a child is found by its whole ID number, in any notation, with relations and actions', async () => {
  const idNumber = newIdNumber();
  const child = childOf(await registerChild(pudong, await newChild(app, '310115', { idNumber })));
  const wide = idNumber.replace(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)).toLowerCase();
  for (const text of [idNumber, wide, ` ${idNumber} `]) {
    const { data } = await find(pudong, text);
    expect(data.childByIdNumber).toMatchObject({
      id: child.id,
      name: child.name,
      district: { code: '310115' },
      guardians: [{ phone: '*******5678' }],
      actions: expect.arrayContaining([{ name: 'changeChild' }]),
    });
  }
});

test('another district’s child is answered as one that does not exist', async () => {
  const idNumber = newIdNumber();
  childOf(await registerChild(pudong, await newChild(app, '310115', { idNumber })));
  const huangpu = await app.as('huangpu');
  expect((await find(huangpu, idNumber)).data).toEqual({ childByIdNumber: null });
  expect((await find(huangpu, newIdNumber())).data).toEqual({ childByIdNumber: null });
});

test('of two records the one in force is answered, and a withdrawn one where there is no other', async () => {
  const idNumber = newIdNumber();
  const first = childOf(await registerChild(pudong, await newChild(app, '310115', { idNumber })));
  childOf(await withdrawChild(pudong, seen(first, { reason: '误登' })));
  expect((await find(pudong, idNumber)).data.childByIdNumber?.id).toBe(first.id);
  const second = childOf(await registerChild(pudong, await newChild(app, '310115', { idNumber })));
  expect((await find(pudong, idNumber)).data.childByIdNumber?.id).toBe(second.id);
});

test.each(['pudong-finance', 'analyst', 'auditor', 'admin'])('is not open to %s', async (login) => {
  const { errors } = await find(await app.as(login), newIdNumber());
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test.each([
  ['text of 10,000 characters', '1'.repeat(10_000)],
  ['nothing', undefined],
  ['a number', 31],
])('refuses %s', async (_case, idNumber) => {
  const { errors } = await find(pudong, idNumber);
  expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
});
