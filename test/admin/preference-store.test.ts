import { describe, expect, test } from '@jest/globals';
import { memoryStore } from 'react-admin';
import { preferenceStore } from '../../admin/providers/preference-store.ts';

function stores() {
  const device = memoryStore();
  device.setup();
  return { device, store: preferenceStore(device) };
}

describe('what a device remembers', () => {
  test('looks, and the coded filters of a list', () => {
    const { device, store } = stores();
    store.setItem('theme', 'dark');
    store.setItem('children.listParams', {
      page: 2,
      sort: 'name',
      filter: { status: ['CONFIRMED'], month: '2022-03', q: '李强' },
    });
    expect(device.getItem('theme')).toBe('dark');
    expect(device.getItem('children.listParams')).toEqual({
      page: 2,
      sort: 'name',
      filter: { status: ['CONFIRMED'], month: '2022-03' },
    });
  });

  test('nothing that can name a child, though the session has it', () => {
    const { device, store } = stores();
    const filter = {
      q: '王子轩',
      idNumber: '11010519491231002X',
      childId: '0190a000-0000-7000-8000-000000000000',
      school: 'First School',
    };
    store.setItem('children.listParams', { filter });
    store.setItem('children.selectedIds', ['0190a000-0000-7000-8000-000000000000']);
    expect(device.listItems?.()).toEqual({ 'children.listParams': { filter: {} } });
    expect(store.getItem('children.listParams')).toEqual({ filter });
  });

  test('after signing out only the looks are left', () => {
    const { device, store } = stores();
    store.setItem('locale', 'en');
    store.setItem('children.listParams', { filter: { status: ['CONFIRMED'] } });
    store.reset();
    expect([store.getItem('locale'), store.getItem('children.listParams')]).toEqual(['en', undefined]);
    expect(device.listItems?.()).toEqual({ locale: 'en' });
  });
});
