/** What is said about tokens. Both languages have the same keys. */
export default {
  zh: {
    label: '令牌',
    needed: '写入需要令牌，有的服务器读取也需要。管理员用 gongkai token 发给，仅保留到本窗口关闭。',
    use: '使用此令牌',
    inUse: '已填写令牌。',
    forget: '移除令牌',
  },
  en: {
    label: 'Token',
    needed: 'Writing needs a token, on some servers reading, too. An administrator makes it with gongkai token; it is kept until this window is closed.',
    use: 'Use this token',
    inUse: 'A token is in use.',
    forget: 'Forget it',
  },
};
