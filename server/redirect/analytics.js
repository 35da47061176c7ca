// Keeps the id of the click that led here in the cookie hoko_id, for 90 days.
(function (embed) {
  'use strict'

  // The id that a redirect brought. It replaces the one of an earlier click.
  function brought() {
    var found = /[?&]hoko_id=([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:&|$)/i.exec(location.search)
    return found && found[1]
  }

  function keep(id) {
    var secure = location.protocol === 'https:' ? '; Secure' : ''
    document.cookie = 'hoko_id=' + id + '; Max-Age=7776000; Path=/; SameSite=Lax' + secure
  }

  function keepIfFirst(answer) {
    if (answer.clickId && !/(?:^|; )hoko_id=[^;]/.test(document.cookie)) keep(answer.clickId)
  }

  // Records a click where no redirect has done so.
  function record() {
    fetch(embed.url, {
      method: 'POST',
      credentials: 'omit',
      keepalive: true,
      body: JSON.stringify({ token: embed.token, url: location.href, referrer: document.referrer }),
    })
      .then(function (response) {
        return response.ok ? response.json() : {}
      })
      .then(keepIfFirst)
      .catch(function () {})
  }

  // A page that is only prepared for a visit has not been visited yet.
  function run() {
    try {
      var id = brought()
      if (id) keep(id)
      else if (embed) record()
    } catch (_) {}
  }

  if (document.prerendering) document.addEventListener('prerenderingchange', run, { once: true })
  else run()
})
