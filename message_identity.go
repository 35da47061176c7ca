package hoko

// identitySentences are the part of the catalogue about who asks and what they may do.
var identitySentences = catalogue{
	CodeCredentialsMissing: {
		English: "Send an API key: Authorization: Bearer <key>.",
		Arabic:  "أرسل مفتاح API في الترويسة: Authorization: Bearer <key>.",
	},
	CodeCredentialsMalformed: {
		English: "Send exactly one Authorization header.",
		Arabic:  "أرسل ترويسة Authorization واحدة فقط.",
	},
	CodeKeyInURL: {
		English: "Never put an API key into a URL; send it in the Authorization header, and revoke this one.",
		Arabic:  "لا تضع مفتاح API في عنوان URL؛ أرسله في ترويسة Authorization، وألغِ هذا المفتاح.",
	},
	CodeKeyInvalid: {
		English: "This API key is not valid.",
		Arabic:  "مفتاح API غير صالح.",
	},
	CodeKeyRevoked: {
		English: "This API key was revoked. Create a new one.",
		Arabic:  "أُلغي مفتاح API هذا. أنشئ مفتاحًا جديدًا.",
	},
	CodeKeyExpired: {
		English: "This API key has expired. Create a new one.",
		Arabic:  "انتهت صلاحية مفتاح API هذا. أنشئ مفتاحًا جديدًا.",
	},
	CodeInsufficientScope: {
		English: "Missing scope: {scopes}.",
		Arabic:  "الصلاحية الناقصة: {scopes}.",
	},
	CodeRoleInsufficient: {
		English: "This needs the role {role} in the workspace.",
		Arabic:  "يتطلب هذا دور {role} في مساحة العمل.",
	},
	CodeSessionRequired: {
		English: "This is for signed-in people; an API key cannot do it.",
		Arabic:  "هذا متاح لمن سجّل الدخول فقط؛ لا يمكن لمفتاح API القيام به.",
	},
	CodeWorkspaceRequired: {
		English: "Name one of your workspaces in the Hoko-Workspace header.",
		Arabic:  "اذكر إحدى مساحات عملك في الترويسة Hoko-Workspace.",
	},
	CodeHostnameBlocked: {
		English: "This API key may not be used from this website.",
		Arabic:  "لا يُسمح باستخدام مفتاح API هذا من هذا الموقع.",
	},
	CodeIPNotAllowed: {
		English: "This API key may not be used from this address.",
		Arabic:  "لا يُسمح باستخدام مفتاح API هذا من هذا العنوان.",
	},
	CodeCrossOrigin: {
		English: "Another website cannot act for a signed-in person.",
		Arabic:  "لا يمكن التصرف باسم مستخدم سجّل الدخول من موقع آخر.",
	},
	CodeRateLimited: {
		English: "Too many attempts. Try again in {seconds} seconds.",
		Arabic:  "محاولات كثيرة جدًا. أعد المحاولة بعد {seconds} ثانية.",
	},
	CodeSignInFailed: {
		English: "E-mail address or password is wrong.",
		Arabic:  "البريد الإلكتروني أو كلمة المرور غير صحيحة.",
	},
	CodePasswordWrong: {
		English: "This is not the password of the link.",
		Arabic:  "كلمة مرور الرابط غير صحيحة.",
	},
	CodeSetUpDone: {
		English: "The set-up is done. Sign in instead.",
		Arabic:  "اكتمل الإعداد. سجّل الدخول بدلًا من ذلك.",
	},
	CodeSetUpTokenInvalid: {
		English: "This set-up token is not valid. Open the set-up address from the program's log.",
		Arabic:  "رمز الإعداد غير صالح. افتح عنوان الإعداد المدوّن في سجل البرنامج.",
	},
}
