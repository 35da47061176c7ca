package hoko

// requestSentences are the part of the catalogue about the request as a whole.
var requestSentences = catalogue{ //nolint:exhaustive // the other parts have the other codes
	CodeInternal: {
		English: "Something went wrong on our side.",
		Arabic:  "حدث خطأ من جانبنا.",
	},
	CodeUnavailable: {
		English: "The database cannot be reached. Try again shortly.",
		Arabic:  "تعذّر الوصول إلى قاعدة البيانات. أعد المحاولة بعد قليل.",
	},
	CodeSpoolFull: {
		English: "The storage for clicks is full. Try again shortly.",
		Arabic:  "امتلأت مساحة تخزين النقرات. أعد المحاولة بعد قليل.",
	},
	CodeNotFound: {
		English: "There is no such thing in this workspace.",
		Arabic:  "هذا العنصر غير موجود في مساحة العمل.",
	},
	CodeEndpointUnknown: {
		English: "There is no such endpoint.",
		Arabic:  "نقطة النهاية هذه غير موجودة.",
	},
	CodeMethodNotAllowed: {
		English: "This endpoint does not know the method {method}.",
		Arabic:  "نقطة النهاية هذه لا تدعم الطريقة {method}.",
	},
	CodeBodyTooLarge: {
		English: "The body is larger than {max} bytes.",
		Arabic:  "حجم المحتوى يتجاوز {max} بايت.",
	},
	CodeMediaType: {
		English: "Send JSON that is not compressed: Content-Type: application/json.",
		Arabic:  "أرسل JSON غير مضغوط مع الترويسة: Content-Type: application/json.",
	},
	CodeJSONInvalid: {
		English: "The body is not valid JSON.",
		Arabic:  "المحتوى ليس JSON صالحًا.",
	},
	CodeBatchExpected: {
		English: "Send a JSON array, even for one item.",
		Arabic:  "أرسل مصفوفة JSON حتى لعنصر واحد.",
	},
	CodeBatchEmpty: {
		English: "Send at least one item.",
		Arabic:  "أرسل عنصرًا واحدًا على الأقل.",
	},
	CodeBatchTooLarge: {
		English: "Send at most {max} items in one call.",
		Arabic:  "يجب ألا يتجاوز عدد العناصر في الطلب الواحد {max}.",
	},
	CodeIdempotencyReused: {
		English: "This idempotency key was used for another request within the last 24 hours.",
		Arabic:  "استُخدم مفتاح عدم التكرار هذا مع طلب مختلف خلال آخر 24 ساعة.",
	},
	CodeInvoiceReused: {
		English: "Another sale has this invoice id. Use the invoice id of one sale only.",
		Arabic: "رقم الفاتورة هذا مستخدم في عملية بيع أخرى. " +
			"استخدم رقم فاتورة مختلفًا لكل عملية بيع.",
	},
	CodeClickPending: {
		English: "This click is not stored yet. Send the same request again shortly.",
		Arabic:  "لم تُخزَّن هذه النقرة بعد. أعد إرسال الطلب نفسه بعد قليل.",
	},
	CodeTooManyStreams: {
		English: "Too many streams are open. Close one, or try again in {seconds} seconds.",
		Arabic: "عدد التدفقات المفتوحة كبير جدًا. " +
			"أغلق أحدها أو أعد المحاولة بعد انقضاء هذه الثواني: {seconds}.",
	},
	CodeReaderTooSlow: {
		English: "The stream was read too slowly, and more was waiting than is kept. Begin again.",
		Arabic:  "كانت قراءة التدفق بطيئة جدًا فتراكم أكثر مما يُحتفظ به. ابدأ من جديد.",
	},
	CodeStreamExpected: {
		English: "Ask for a subscription with Accept: text/event-stream, or over a WebSocket.",
		Arabic:  "اطلب الاشتراك مع الترويسة Accept: text/event-stream أو عبر WebSocket.",
	},
	CodeSubscriptionOnly: {
		English: "A WebSocket serves subscriptions only. Send queries and mutations by POST.",
		Arabic:  "يخدم WebSocket الاشتراكات فقط. أرسل الاستعلامات والتعديلات باستخدام POST.",
	},
	CodeNotAcceptable: {
		English: "Accept JSON: application/json or application/graphql-response+json.",
		Arabic:  "اقبل JSON في الترويسة Accept: application/json أو application/graphql-response+json.",
	},
	CodeDocumentMalformed: {
		English: "The document is not GraphQL.",
		Arabic:  "المستند ليس GraphQL صالحًا.",
	},
	CodeDocumentInvalid: {
		English: "The document does not fit the schema.",
		Arabic:  "المستند لا يوافق المخطط.",
	},
	CodeDocumentTooComplex: {
		English: "The document asks for too much at once: {limit} is limited to {max}.",
		Arabic:  "يطلب المستند الكثير دفعة واحدة: الحد الأقصى لـ {limit} هو {max}.",
	},
	CodeAnalyticsBusy: {
		English: "Too many analytics questions are being answered. Try again shortly.",
		Arabic:  "يُعالَج الآن عدد كبير من استعلامات التحليلات. أعد المحاولة بعد قليل.",
	},
	CodeAnalyticsTooSlow: {
		English: "The answer took too long. Ask for a shorter range, use fewer filters, or try again later.",
		Arabic: "استغرقت الإجابة وقتًا طويلًا. " +
			"اطلب فترة أقصر أو استخدم عوامل تصفية أقل أو أعد المحاولة لاحقًا.",
	},
}
