package redirect

import (
	"net/http"

	"github.com/hoko-to/hoko"
)

// text is what a page says.
type text struct{ Title, Body string }

// texts are the words of every page, by its status.
func texts() map[int]map[hoko.Language]text {
	return map[int]map[hoko.Language]text{
		http.StatusNotFound: {
			hoko.English: {"This link does not exist", "Check the address for typing errors. Capital and small letters are different."},
			hoko.Arabic:  {"هذا الرابط غير موجود", "تحقق من كتابة العنوان. الأحرف الكبيرة والصغيرة مختلفة."},
		},
		http.StatusGone: {
			hoko.English: {"This link has ended", "It led somewhere for a limited time. Ask whoever gave it to you for a new one."},
			hoko.Arabic:  {"انتهت صلاحية هذا الرابط", "كان الرابط متاحًا لفترة محدودة. اطلب رابطًا جديدًا ممن أعطاك إياه."},
		},
		http.StatusMethodNotAllowed: {
			hoko.English: {"This address can only be visited", "Open it in a browser."},
			hoko.Arabic:  {"هذا العنوان للزيارة فقط", "افتحه في المتصفح."},
		},
		http.StatusInternalServerError: {
			hoko.English: {"Something went wrong on our side", "Try again in a moment."},
			hoko.Arabic:  {"حدث خطأ من جانبنا", "أعد المحاولة بعد لحظات."},
		},
		http.StatusServiceUnavailable: {
			hoko.English: {"We will be right back", "This link cannot be opened at the moment. Try again in a few seconds."},
			hoko.Arabic:  {"سنعود بعد قليل", "لا يمكن فتح هذا الرابط في الوقت الحالي. أعد المحاولة بعد ثوانٍ."},
		},
	}
}
