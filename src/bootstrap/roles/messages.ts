/** Role names are stored once for all languages of the panel, so each says both. */
export const roleTexts = {
  'duixian-editor': {
    name: '编辑 · Editor',
    description: '管理两种语言的全部内容和媒体文件。 Everything on content, in both languages, and uploads.',
  },
  'duixian-translator': {
    name: '译者 · Translator',
    description: '查看中文，撰写并发布英文。 Reads the Chinese; writes and publishes only the English.',
  },
  'duixian-reviewer': {
    name: '审核 · Reviewer',
    description: '查看全部内容并发布。 Reads everything and publishes it; changes nothing.',
  },
} as const;
