import type { FailureMessages } from '../messages';

export const failures: FailureMessages = {
  notFoundTitle: '没有这个页面',
  notFoundText: '地址可能有误，或者内容还没有发布。',
  failedTitle: '页面暂时无法显示',
  failedText: '我们这边出了问题，请稍后再试。',
};
