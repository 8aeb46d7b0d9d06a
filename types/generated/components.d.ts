import type { Schema, Struct } from '@strapi/strapi';

export interface MediaPhoto extends Struct.ComponentSchema {
  collectionName: 'components_media_photos';
  info: {
    description: 'A photo with its caption; the caption may come before the image.';
    displayName: '\u7167\u7247';
    icon: 'picture';
  };
  attributes: {
    alt: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
      }>;
    caption: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
      }>;
    credit: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
      }>;
    image: Schema.Attribute.Media<'images'> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
      }>;
    placement: Schema.Attribute.Enumeration<['achievements', 'promises']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
      }>;
  };
}

export interface RecordByline extends Struct.ComponentSchema {
  collectionName: 'components_record_bylines';
  info: {
    description: 'One role of the byline and who had it.';
    displayName: '\u7F72\u540D';
    icon: 'feather';
  };
  attributes: {
    names: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
      }>;
    role: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
      }>;
  };
}

export interface RecordFigure extends Struct.ComponentSchema {
  collectionName: 'components_record_figures';
  info: {
    description: 'One value of an indicator. Stored once for both languages.';
    displayName: '\u6570\u636E';
    icon: 'chartBubble';
  };
  attributes: {
    changePercent: Schema.Attribute.Decimal &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
      }>;
    indicatorCode: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.CustomField<'global::indicator'> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
      }>;
    period: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
      }>;
    qualifier: Schema.Attribute.Enumeration<['exact', 'about', 'at-least', 'at-most']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
      }>;
    rank: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    rankScope: Schema.Attribute.Enumeration<['urban-districts', 'city', 'province', 'nation']> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
      }>;
    unit: Schema.Attribute.String &
      Schema.Attribute.CustomField<'global::unit'> &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
      }>;
    value: Schema.Attribute.Decimal &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: false;
        };
      }>;
  };
}

export interface RecordHeadings extends Struct.ComponentSchema {
  collectionName: 'components_record_headings';
  info: {
    description: "A report's own words for its parts.";
    displayName: '\u5206\u90E8\u6807\u9898';
    icon: 'layer';
  };
  attributes: {
    achievements: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
      }>;
    pathways: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
      }>;
    promises: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
      }>;
    targets: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        i18n: {
          localized: true;
        };
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'media.photo': MediaPhoto;
      'record.byline': RecordByline;
      'record.figure': RecordFigure;
      'record.headings': RecordHeadings;
    }
  }
}
