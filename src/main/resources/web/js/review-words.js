/** What is said where findings are judged. Both languages have the same keys. */
export default {
  zh: {
    comment: '说明理由',
    deeds: { confirmed: '确认', dismissed: '排除' },
  },
  en: {
    comment: 'Say why',
    deeds: { confirmed: 'Confirm', dismissed: 'Dismiss' },
  },
};
