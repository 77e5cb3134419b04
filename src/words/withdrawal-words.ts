/** What a suggested line of `content/withdrawals.yaml` says, for the editor to change. */
export const suggested = { by: '编辑部', reason: '含个人信息' };
