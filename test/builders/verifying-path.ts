/** Where the button of `/app/sign-in/link` leads. */
export function verifyingPath(link: string): string {
  const { searchParams } = new URL(link);
  const query = new URLSearchParams({
    token: searchParams.get('token') ?? '',
    callbackURL: searchParams.get('to') ?? '',
    errorCallbackURL: '/app/sign-in',
  });
  return `/api/auth/magic-link/verify?${query}`;
}
