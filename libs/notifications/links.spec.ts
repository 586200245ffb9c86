import { describe, expect, it } from '@jest/globals';
import { letter } from '#libs/platform';
import { linksIn, withoutLinks } from './links.js';

describe('links in a letter', () => {
  const secret = 'https://talqy.example/app/sign-in/link?token=abc&to=%2Fapp';
  const { text, html } = letter('ru', 'account.sign-in', {}, secret);

  it('are found in its text', () => {
    expect(linksIn(text)).toEqual([secret]);
    expect(linksIn('no link')).toEqual([]);
  });

  it('are gone from both of its forms when it is shown to others', () => {
    expect(withoutLinks(text)).not.toContain('token=');
    expect(withoutLinks(html)).not.toContain('token=');
    expect(withoutLinks(text)).toContain('Войти');
  });
});
