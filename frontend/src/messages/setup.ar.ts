import type { setup as en } from './setup.en'

/** The words of the first run in Arabic. */
export const setup: typeof en = {
  page: 'الإعداد',
  title: 'إعداد Hoko',
  intro: 'أنشئ مالك هذا الخادم وأول مساحة عمل. يستغرق ذلك دقيقة، ويحدث مرة واحدة.',
  token: 'رمز الإعداد',
  tokenHint: 'ألصق العنوان الذي طبعه البرنامج.',
  name: 'اسمك',
  email: 'البريد الإلكتروني',
  password: 'كلمة المرور',
  passwordHint: 'من 10 إلى 200 حرف. جملة طويلة أفضل من لغز قصير.',
  workspace: 'اسم مساحة العمل',
  workspaceDefault: 'مساحة العمل الافتراضية',
  submit: 'إنشاء مساحة العمل',
  done: 'مساحة عملك جاهزة',
}
