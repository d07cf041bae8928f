import { ProgressPanel as ProgressPanel_28144deda5d710ee53dd34ff2b155c77 } from '../../../admin/ProgressPanel'
import { SourceBeside as SourceBeside_fb25a48eac8d15187a0b2f109c2c222d } from '../../../admin/SourceBeside'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TokyoTime as TokyoTime_efba2a0e83d750d162e67c8b78422be3 } from '../../../admin/TokyoTime'
import { IssueContents as IssueContents_24984221e369e17a142de0913e5a6604 } from '../../../admin/IssueContents'
import { NoButton as NoButton_75236370eb19304a95372716be870a4e } from '../../../admin/NoButton'
import { MailPreview as MailPreview_947161e640538fac7cc871d2cacfff7f } from '../../../admin/MailPreview'
import { FilePanel as FilePanel_bd336da32ba881cc8acc63acd2082f14 } from '../../../admin/FilePanel'
import { FocalPicker as FocalPicker_9c0c8d3eeb49d38a6a35cc3545669af6 } from '../../../admin/FocalPicker'
import { SecondFactor as SecondFactor_f1595315660c885bc17c445a74b24464 } from '../../../admin/SecondFactor'
import { RecordExport as RecordExport_bf8c8afd526074fc09f02024a06760e6 } from '../../../admin/RecordExport'
import { Icon as Icon_ecb2d425e0c47f2704e0f6c0188b49d0 } from '../../../admin/Icon'
import { Logo as Logo_8c3bf6d9c8d24e4e81ab6192a4938147 } from '../../../admin/Logo'
import { TodayPanel as TodayPanel_8e60f194c60c9b37258ec528318d824e } from '../../../admin/TodayPanel'
import { DeskLinks as DeskLinks_f1bedac5b057b56b412c78c539c8998c } from '../../../admin/DeskLinks'
import { AccessibleNames as AccessibleNames_753194731585749582d488adc84a2484 } from '../../../admin/AccessibleNames'
import { LoginView as LoginView_0a2254b8892d2d4f5bd3bdfffe83c9a6 } from '../../../admin/LoginView'
import { TranslationsView as TranslationsView_f1d9adcf3fe0cab0b5b2988da21c1dc9 } from '../../../admin/TranslationsView'
import { CalendarView as CalendarView_f4bea70f3d7c2531c39d6093eebe2259 } from '../../../admin/CalendarView'
import { ListsView as ListsView_bc6e9c5ad8aefbe011e88b4f6af12c3c } from '../../../admin/ListsView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/ProgressPanel#ProgressPanel": ProgressPanel_28144deda5d710ee53dd34ff2b155c77,
  "/admin/SourceBeside#SourceBeside": SourceBeside_fb25a48eac8d15187a0b2f109c2c222d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/TokyoTime#TokyoTime": TokyoTime_efba2a0e83d750d162e67c8b78422be3,
  "/admin/IssueContents#IssueContents": IssueContents_24984221e369e17a142de0913e5a6604,
  "/admin/NoButton#NoButton": NoButton_75236370eb19304a95372716be870a4e,
  "/admin/MailPreview#MailPreview": MailPreview_947161e640538fac7cc871d2cacfff7f,
  "/admin/FilePanel#FilePanel": FilePanel_bd336da32ba881cc8acc63acd2082f14,
  "/admin/FocalPicker#FocalPicker": FocalPicker_9c0c8d3eeb49d38a6a35cc3545669af6,
  "/admin/SecondFactor#SecondFactor": SecondFactor_f1595315660c885bc17c445a74b24464,
  "/admin/RecordExport#RecordExport": RecordExport_bf8c8afd526074fc09f02024a06760e6,
  "/admin/Icon#Icon": Icon_ecb2d425e0c47f2704e0f6c0188b49d0,
  "/admin/Logo#Logo": Logo_8c3bf6d9c8d24e4e81ab6192a4938147,
  "/admin/TodayPanel#TodayPanel": TodayPanel_8e60f194c60c9b37258ec528318d824e,
  "/admin/DeskLinks#DeskLinks": DeskLinks_f1bedac5b057b56b412c78c539c8998c,
  "/admin/AccessibleNames#AccessibleNames": AccessibleNames_753194731585749582d488adc84a2484,
  "/admin/LoginView#LoginView": LoginView_0a2254b8892d2d4f5bd3bdfffe83c9a6,
  "/admin/TranslationsView#TranslationsView": TranslationsView_f1d9adcf3fe0cab0b5b2988da21c1dc9,
  "/admin/CalendarView#CalendarView": CalendarView_f4bea70f3d7c2531c39d6093eebe2259,
  "/admin/ListsView#ListsView": ListsView_bc6e9c5ad8aefbe011e88b4f6af12c3c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
