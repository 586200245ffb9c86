import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decideReceipt,
  decideWindow,
  decideWindowChange,
  windowPhase,
} from './consultation-window.js';

const at = (text: string): Date => new Date(`2026-11-${text}+05:00`);
const window = {
  opensAt: at('10T09:00:00'),
  closesAt: at('23T23:59:59.999'),
  closedAt: null,
};

describe('the receipt of a proposal', () => {
  it.each([
    ['on the first moment', at('10T09:00:00'), 'on_time'],
    ['at 23:59 of the last day', at('23T23:59:00'), 'on_time'],
    ['on the last moment', at('23T23:59:59.999'), 'on_time'],
    ['a moment later', at('24T00:00:00'), 'late'],
    ['a week later', at('30T12:00:00'), 'late'],
  ])('%s: %s', (_, now, timeliness) => {
    expect(decideReceipt(window, now)).toMatchObject({ ok: true, timeliness });
  });

  it('is refused before the opening, with the moment of opening', () => {
    expect(decideReceipt(window, at('10T08:59:59.999'))).toEqual({
      ok: false,
      refusal: { code: 'window-not-open', opensAt: '2026-11-10T04:00:00.000Z' },
    });
  });

  it('is late once the consultation was closed before its day', () => {
    const closed = { ...window, closedAt: at('20T12:00:00') };
    expect(decideReceipt(closed, at('20T12:00:00'))).toMatchObject({ timeliness: 'on_time' });
    expect(decideReceipt(closed, at('20T12:00:01'))).toMatchObject({
      timeliness: 'late',
      closedAt: closed.closedAt,
    });
  });

  it('does not become in time because the clock closed it after the announced moment', () => {
    const closed = { ...window, closedAt: at('24T00:00:05') };
    expect(decideReceipt(closed, at('24T00:00:03'))).toMatchObject({ timeliness: 'late' });
  });

  it('is never refused after the opening', () => {
    fc.assert(
      fc.property(fc.date({ min: window.opensAt, noInvalidDate: true }), (now) => {
        expect(decideReceipt(window, now).ok).toBe(true);
        expect(windowPhase(window, now)).not.toBe('not_yet_open');
      }),
    );
  });
});

describe('the dates of a consultation', () => {
  const now = at('09T12:00:00');

  it('may be these', () => {
    expect(decideWindow(window, now)).toMatchObject({ ok: true });
  });

  it.each([
    ['date-in-past', { ...window, closesAt: at('09T11:00:00') }],
    ['dates-out-of-order', { ...window, closesAt: at('10T08:00:00') }],
    ['date-not-valid', { ...window, closesAt: new Date('nonsense') }],
  ])('are refused: %s', (code, dates) => {
    expect(decideWindow(dates, now)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('may be extended while open, not after', () => {
    const later = at('30T23:59:59.999');
    expect(decideWindowChange(window, later, at('23T12:00:00'))).toEqual({
      ok: true,
      closesAt: later,
    });
    expect(decideWindowChange(window, later, at('24T00:00:00'))).toMatchObject({
      refusal: { code: 'window-closed' },
    });
    expect(decideWindowChange(window, at('12T00:00:00'), at('15T00:00:00'))).toMatchObject({
      refusal: { code: 'date-in-past' },
    });
    expect(decideWindowChange(window, window.closesAt, at('15T00:00:00'))).toMatchObject({
      refusal: { code: 'nothing-changed' },
    });
  });
});
