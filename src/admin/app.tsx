import type { StrapiApp } from '@strapi/strapi/admin';

import { logo, nameTheWindow } from './brand';
import { registerDue } from './due/register';
import { registerInputs } from './fields/register';
import { makeFirstChoices } from './first-visit';
import { LIST_FILTERS_HOOK, nameFilters } from './hooks/filter-labels';
import { addHelpTexts, EDIT_VIEW_HOOK } from './hooks/help-texts';
import { formatCells, LIST_COLUMNS_HOOK } from './hooks/list-cells';
import { addProgressSection } from './hooks/progress-section';
import { en } from './messages/en';
import { translationsFrom } from './messages/translations';
import { zhHans } from './messages/zh-Hans';
import { registerPublishing } from './publishing/register';
import { giveListsRoom } from './roomy-lists';
import { strapiInChinese } from './strapi-in-chinese';
import { addTranslationPanel, registerDesk } from './translation/register';

// Strapi reads them while it renders: after this file is loaded.
makeFirstChoices();

export default {
  config: {
    locales: ['zh-Hans'],
    translations: {
      'zh-Hans': { ...strapiInChinese, ...translationsFrom(zhHans) },
      en: translationsFrom(en),
    },
    auth: { logo },
    menu: { logo },
    // An office without technical help is shown its own work, not courses and releases of the software.
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    registerInputs(app);
    registerDue(app);
    registerDesk(app);
  },

  bootstrap(app: Pick<StrapiApp, 'registerHook' | 'getPlugin'>) {
    app.registerHook(EDIT_VIEW_HOOK, addHelpTexts);
    app.registerHook(EDIT_VIEW_HOOK, addProgressSection);
    app.registerHook(LIST_COLUMNS_HOOK, formatCells);
    app.registerHook(LIST_FILTERS_HOOK, nameFilters);
    registerPublishing(app);
    addTranslationPanel(app);
    nameTheWindow();
    giveListsRoom();
  },
};
