/** The token of whoever writes. It is kept until the window is closed, and sent to this server alone. */

const KEY = 'gongkai token';

export const token = () => kept(() => sessionStorage.getItem(KEY)) ?? '';

export function keepToken(text) {
  kept(() => (text ? sessionStorage.setItem(KEY, text) : sessionStorage.removeItem(KEY)));
}

/** The header to send, or none. */
export const authorization = () => (token() ? { authorization: `Bearer ${token()}` } : {});

/** A browser may keep nothing at all. */
function kept(deed) {
  try {
    return deed();
  } catch {
    return null;
  }
}
