import type { FailureMessages } from '../messages';

export const failures: FailureMessages = {
  notFoundTitle: '没有这个页面',
  notFoundText: '地址可能有误，或者内容还没有发布。',
  notTranslatedTitle: '这里还没有中文版',
  notTranslatedText: '这项内容目前只有英文：',
  failedTitle: '页面暂时无法显示',
  failedText: '我们这边出了问题，请稍后再试。',
};
