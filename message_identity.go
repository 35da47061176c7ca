package hoko

// identitySentences are the part of the catalogue about who asks and what they may do.
var identitySentences = catalogue{ //nolint:exhaustive // the other parts have the other codes
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
		Arabic:  "لا تضع مفتاح API في عنوان URL؛ أرسله في ترويسة Authorization، وأبطِل هذا المفتاح.",
	},
	CodeKeyInvalid: {
		English: "This API key is not valid.",
		Arabic:  "مفتاح API هذا غير صالح.",
	},
	CodeKeyRevoked: {
		English: "This API key was revoked. Create a new one.",
		Arabic:  "أُبطل مفتاح API هذا. أنشئ مفتاحًا جديدًا.",
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
		Arabic:  "يتطلب هذا الدور {role} في مساحة العمل.",
	},
	CodeSessionRequired: {
		English: "This is for signed-in people; an API key cannot do it.",
		Arabic:  "هذا متاح لمن سجّل الدخول فقط؛ لا يمكن لمفتاح API القيام به.",
	},
	CodeKeyRequired: {
		English: "This is for an API key that asks about itself: Authorization: Bearer <key>.",
		Arabic:  "هذا متاح فقط لمفتاح API يستعلم عن نفسه: Authorization: Bearer <key>.",
	},
	CodeWorkspaceRequired: {
		English: "Name one of your workspaces by its slug in the Hoko-Workspace header.",
		Arabic:  "حدّد إحدى مساحات عملك باسمها المختصر (slug) في الترويسة Hoko-Workspace.",
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
		Arabic:  "لا يمكن لموقع آخر أن يتصرف باسم شخص سجّل الدخول.",
	},
	CodeRateLimited: {
		English: "Too many requests. Wait {seconds} s and try again.",
		Arabic:  "عدد الطلبات كبير جدًا. أعد المحاولة بعد انقضاء هذه الثواني: {seconds}.",
	},
	CodeSignInFailed: {
		English: "E-mail address or password is wrong.",
		Arabic:  "البريد الإلكتروني أو كلمة المرور غير صحيحة.",
	},
	CodePasswordWrong: {
		English: "This is not the password of the link.",
		Arabic:  "هذه ليست كلمة مرور الرابط.",
	},
	CodeSetUpDone: {
		English: "The set-up is done. Sign in instead.",
		Arabic:  "اكتمل الإعداد. سجّل الدخول بدلًا من ذلك.",
	},
	CodeSetUpTokenInvalid: {
		English: "This set-up token is not valid. Open the set-up address from the program's log.",
		Arabic:  "رمز الإعداد غير صالح. افتح عنوان الإعداد المدوّن في سجل البرنامج.",
	},
	CodeSecondFactorRequired: {
		English: "Enter the code from your authenticator, or a recovery code.",
		Arabic:  "أدخل الرمز من تطبيق المصادقة، أو أحد رموز الاسترداد.",
	},
	CodeSecondFactorWrong: {
		English: "This code is wrong or was used before.",
		Arabic:  "هذا الرمز غير صحيح أو استُخدم من قبل.",
	},
	CodeSecondFactorOn: {
		English: "The second factor is on already. Turn it off first.",
		Arabic:  "التحقق بخطوتين مفعّل بالفعل. عطّله أولًا.",
	},
	CodeSecondFactorOff: {
		English: "There is no second factor to use here. Set one up first.",
		Arabic:  "لا يوجد تحقق بخطوتين لاستخدامه هنا. أعدّه أولًا.",
	},
	CodeOwnPasswordWrong: {
		English: "This is not your password.",
		Arabic:  "هذه ليست كلمة مرورك.",
	},
	CodeResetTokenInvalid: {
		English: "This address for a new password has been used or has expired. Ask for another one.",
		Arabic:  "استُخدم رابط كلمة المرور الجديدة هذا أو انتهت صلاحيته. اطلب رابطًا آخر.",
	},
	CodeInvitationInvalid: {
		English: "This invitation has been used, was withdrawn or has expired. Ask for another one.",
		Arabic:  "استُخدمت هذه الدعوة أو سُحبت أو انتهت صلاحيتها. اطلب دعوة أخرى.",
	},
	CodeInvitationOther: {
		English: "This invitation is for another e-mail address than yours. Sign out, or sign in with that one.",
		Arabic: "هذه الدعوة موجّهة إلى بريد إلكتروني غير بريدك. " +
			"سجّل الخروج، أو سجّل الدخول بذلك البريد.",
	},
	CodeAccountExists: {
		English: "There is an account with this e-mail address. Sign in, then accept the invitation.",
		Arabic:  "يوجد حساب بهذا البريد الإلكتروني. سجّل الدخول ثم اقبل الدعوة.",
	},
	CodeMemberAlready: {
		English: "This person is a member of the workspace already.",
		Arabic:  "هذا الشخص عضو في مساحة العمل بالفعل.",
	},
	CodeRoleTooHigh: {
		English: "Only owners manage owners and make new ones.",
		Arabic:  "المالكون وحدهم يديرون المالكين ويعيّنون مالكين جددًا.",
	},
	CodeRoleOwn: {
		English: "Nobody raises the own role. Ask another admin or owner.",
		Arabic:  "لا يمكن لأحد رفع دوره بنفسه. اطلب ذلك من مدير أو مالك آخر.",
	},
	CodeLastOwner: {
		English: "A workspace needs an owner. Make somebody else an owner first.",
		Arabic:  "تحتاج مساحة العمل إلى مالك. عيّن مالكًا آخر أولًا.",
	},
	CodeLastWorkspace: {
		English: "This is the only workspace of the installation, which needs one. Its operator can make another one first.",
		Arabic:  "هذه مساحة العمل الوحيدة على هذا الخادم، ولا بد من واحدة. يستطيع مشغّله إنشاء مساحة أخرى أولًا.",
	},
	CodeHTTPSRequired: {
		English: "Signing in over plain HTTP would show the password to the network. Serve HTTPS and set HOKO_URL to the https address.",
		Arabic: "تسجيل الدخول عبر HTTP غير المشفّر يكشف كلمة المرور على الشبكة. " +
			"استخدم HTTPS واضبط HOKO_URL على عنوان https.",
	},
}
