var e=Object.create,t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,i=Object.getPrototypeOf,a=Object.prototype.hasOwnProperty,o=(e,t)=>()=>(t||(e((t={exports:{}}).exports,t,t.exports),e=null),t.exports),s=(e,i,o,s)=>{if(i&&typeof i==`object`||typeof i==`function`)for(var c=r(i),l=0,u=c.length,d;l<u;l++)d=c[l],!a.call(e,d)&&d!==o&&t(e,d,{get:(e=>i[e]).bind(null,d),enumerable:!(s=n(i,d))||s.enumerable});return e},c=(n,r,o)=>(o=n==null?{}:e(i(n)),s(r||!n||!n.__esModule||!a.call(n,`default`)?t(o,`default`,{value:n,enumerable:!0}):o,n)),l=o((e=>{var t=Symbol.for(`react.transitional.element`),n=Symbol.for(`react.portal`),r=Symbol.for(`react.fragment`),i=Symbol.for(`react.strict_mode`),a=Symbol.for(`react.profiler`),o=Symbol.for(`react.consumer`),s=Symbol.for(`react.context`),c=Symbol.for(`react.forward_ref`),l=Symbol.for(`react.suspense`),u=Symbol.for(`react.memo`),d=Symbol.for(`react.lazy`),f=Symbol.for(`react.activity`),p=Symbol.for(`react.view_transition`),m=Symbol.iterator;function h(e){return typeof e!=`object`||!e?null:(e=m&&e[m]||e[`@@iterator`],typeof e==`function`?e:null)}var g={isMounted:function(){return!1},enqueueForceUpdate:function(){},enqueueReplaceState:function(){},enqueueSetState:function(){}},_=Object.assign,v={};function y(e,t,n){this.props=e,this.context=t,this.refs=v,this.updater=n||g}y.prototype.isReactComponent={},y.prototype.setState=function(e,t){if(typeof e!=`object`&&typeof e!=`function`&&e!=null)throw Error(`takes an object of state variables to update or a function which returns an object of state variables.`);this.updater.enqueueSetState(this,e,t,`setState`)},y.prototype.forceUpdate=function(e){this.updater.enqueueForceUpdate(this,e,`forceUpdate`)};function b(){}b.prototype=y.prototype;function x(e,t,n){this.props=e,this.context=t,this.refs=v,this.updater=n||g}var S=x.prototype=new b;S.constructor=x,_(S,y.prototype),S.isPureReactComponent=!0;var C=Array.isArray;function w(){}var T={H:null,A:null,T:null,S:null},E=Object.prototype.hasOwnProperty;function D(e,n,r){var i=r.ref;return{$$typeof:t,type:e,key:n,ref:i===void 0?null:i,props:r}}function O(e,t){return D(e.type,t,e.props)}function k(e){return typeof e==`object`&&!!e&&e.$$typeof===t}function A(e){var t={"=":`=0`,":":`=2`};return`$`+e.replace(/[=:]/g,function(e){return t[e]})}var j=/\/+/g;function M(e,t){return typeof e==`object`&&e&&e.key!=null?A(``+e.key):t.toString(36)}function ee(e){switch(e.status){case`fulfilled`:return e.value;case`rejected`:throw e.reason;default:switch(typeof e.status==`string`?e.then(w,w):(e.status=`pending`,e.then(function(t){e.status===`pending`&&(e.status=`fulfilled`,e.value=t)},function(t){e.status===`pending`&&(e.status=`rejected`,e.reason=t)})),e.status){case`fulfilled`:return e.value;case`rejected`:throw e.reason}}throw e}function N(e,r,i,a,o){var s=typeof e;(s===`undefined`||s===`boolean`)&&(e=null);var c=!1;if(e===null)c=!0;else switch(s){case`bigint`:case`string`:case`number`:c=!0;break;case`object`:switch(e.$$typeof){case t:case n:c=!0;break;case d:return c=e._init,N(c(e._payload),r,i,a,o)}}if(c)return o=o(e),c=a===``?`.`+M(e,0):a,C(o)?(i=``,c!=null&&(i=c.replace(j,`$&/`)+`/`),N(o,r,i,``,function(e){return e})):o!=null&&(k(o)&&(o=O(o,i+(o.key==null||e&&e.key===o.key?``:(``+o.key).replace(j,`$&/`)+`/`)+c)),r.push(o)),1;c=0;var l=a===``?`.`:a+`:`;if(C(e))for(var u=0;u<e.length;u++)a=e[u],s=l+M(a,u),c+=N(a,r,i,s,o);else if(u=h(e),typeof u==`function`)for(e=u.call(e),u=0;!(a=e.next()).done;)a=a.value,s=l+M(a,u++),c+=N(a,r,i,s,o);else if(s===`object`){if(typeof e.then==`function`)return N(ee(e),r,i,a,o);throw r=String(e),Error(`Objects are not valid as a React child (found: `+(r===`[object Object]`?`object with keys {`+Object.keys(e).join(`, `)+`}`:r)+`). If you meant to render a collection of children, use an array instead.`)}return c}function P(e,t,n){if(e==null)return e;var r=[],i=0;return N(e,r,``,``,function(e){return t.call(n,e,i++)}),r}function te(e){if(e._status===-1){var t=e._result,n=t();n.then(function(t){(e._status===0||e._status===-1)&&(e._status=1,e._result=t,n.status===void 0&&(n.status=`fulfilled`,n.value=t))},function(t){(e._status===0||e._status===-1)&&(e._status=2,e._result=t,n.status===void 0&&(n.status=`rejected`,n.reason=t))}),e._status===-1&&(e._status=0,e._result=n)}if(e._status===1)return e._result.default;throw e._result}var F=typeof reportError==`function`?reportError:function(e){if(typeof window==`object`&&typeof window.ErrorEvent==`function`){var t=new window.ErrorEvent(`error`,{bubbles:!0,cancelable:!0,message:typeof e==`object`&&e&&typeof e.message==`string`?String(e.message):String(e),error:e});if(!window.dispatchEvent(t))return}else if(typeof process==`object`&&typeof process.emit==`function`){process.emit(`uncaughtException`,e);return}console.error(e)};function I(e){var t=T.T,n={};n.types=t===null?null:t.types,T.T=n;try{var r=e(),i=T.S;i!==null&&i(n,r),typeof r==`object`&&r&&typeof r.then==`function`&&r.then(w,F)}catch(e){F(e)}finally{t!==null&&n.types!==null&&(t.types=n.types),T.T=t}}function L(e){var t=T.T;if(t!==null){var n=t.types;n===null?t.types=[e]:n.indexOf(e)===-1&&n.push(e)}else I(L.bind(null,e))}var ne={map:P,forEach:function(e,t,n){P(e,function(){t.apply(this,arguments)},n)},count:function(e){var t=0;return P(e,function(){t++}),t},toArray:function(e){return P(e,function(e){return e})||[]},only:function(e){if(!k(e))throw Error(`React.Children.only expected to receive a single React element child.`);return e}};e.Activity=f,e.Children=ne,e.Component=y,e.Fragment=r,e.Profiler=a,e.PureComponent=x,e.StrictMode=i,e.Suspense=l,e.ViewTransition=p,e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE=T,e.__COMPILER_RUNTIME={__proto__:null,c:function(e){return T.H.useMemoCache(e)}},e.addTransitionType=L,e.cache=function(e){return function(){return e.apply(null,arguments)}},e.cacheSignal=function(){return null},e.cloneElement=function(e,t,n){if(e==null)throw Error(`The argument must be a React element, but you passed `+e+`.`);var r=_({},e.props),i=e.key;if(t!=null)for(a in t.key!==void 0&&(i=``+t.key),t)!E.call(t,a)||a===`key`||a===`__self`||a===`__source`||a===`ref`&&t.ref===void 0||(r[a]=t[a]);var a=arguments.length-2;if(a===1)r.children=n;else if(1<a){for(var o=Array(a),s=0;s<a;s++)o[s]=arguments[s+2];r.children=o}return D(e.type,i,r)},e.createContext=function(e){return e={$$typeof:s,_currentValue:e,_currentValue2:e,_threadCount:0,Provider:null,Consumer:null},e.Provider=e,e.Consumer={$$typeof:o,_context:e},e},e.createElement=function(e,t,n){var r,i={},a=null;if(t!=null)for(r in t.key!==void 0&&(a=``+t.key),t)E.call(t,r)&&r!==`key`&&r!==`__self`&&r!==`__source`&&(i[r]=t[r]);var o=arguments.length-2;if(o===1)i.children=n;else if(1<o){for(var s=Array(o),c=0;c<o;c++)s[c]=arguments[c+2];i.children=s}if(e&&e.defaultProps)for(r in o=e.defaultProps,o)i[r]===void 0&&(i[r]=o[r]);return D(e,a,i)},e.createRef=function(){return{current:null}},e.forwardRef=function(e){return{$$typeof:c,render:e}},e.isValidElement=k,e.lazy=function(e){return{$$typeof:d,_payload:{_status:-1,_result:e},_init:te}},e.memo=function(e,t){return{$$typeof:u,type:e,compare:t===void 0?null:t}},e.startTransition=I,e.unstable_useCacheRefresh=function(){return T.H.useCacheRefresh()},e.use=function(e){return T.H.use(e)},e.useActionState=function(e,t,n){return T.H.useActionState(e,t,n)},e.useCallback=function(e,t){return T.H.useCallback(e,t)},e.useContext=function(e){return T.H.useContext(e)},e.useDebugValue=function(){},e.useDeferredValue=function(e,t){return T.H.useDeferredValue(e,t)},e.useEffect=function(e,t){return T.H.useEffect(e,t)},e.useEffectEvent=function(e){return T.H.useEffectEvent(e)},e.useId=function(){return T.H.useId()},e.useImperativeHandle=function(e,t,n){return T.H.useImperativeHandle(e,t,n)},e.useInsertionEffect=function(e,t){return T.H.useInsertionEffect(e,t)},e.useLayoutEffect=function(e,t){return T.H.useLayoutEffect(e,t)},e.useMemo=function(e,t){return T.H.useMemo(e,t)},e.useOptimistic=function(e,t){return T.H.useOptimistic(e,t)},e.useReducer=function(e,t,n){return T.H.useReducer(e,t,n)},e.useRef=function(e){return T.H.useRef(e)},e.useState=function(e){return T.H.useState(e)},e.useSyncExternalStore=function(e,t,n){return T.H.useSyncExternalStore(e,t,n)},e.useTransition=function(){return T.H.useTransition()},e.version=`19.3.1`})),u=o(((e,t)=>{t.exports=l()})),d=o((e=>{var t=Symbol.for(`react.transitional.element`),n=Symbol.for(`react.fragment`);function r(e,n,r){var i=null;if(r!==void 0&&(i=``+r),n.key!==void 0&&(i=``+n.key),`key`in n)for(var a in r={},n)a!==`key`&&(r[a]=n[a]);else r=n;return n=r.ref,{$$typeof:t,type:e,key:i,ref:n===void 0?null:n,props:r}}e.Fragment=n,e.jsx=r,e.jsxs=r})),f=o(((e,t)=>{t.exports=d()})),p={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e),setInterval:(e,t)=>setInterval(e,t),clearInterval:e=>clearInterval(e)},m=new class{#e=p;setTimeoutProvider(e){this.#e=e}setTimeout(e,t){return this.#e.setTimeout(e,t)}clearTimeout(e){this.#e.clearTimeout(e)}setInterval(e,t){return this.#e.setInterval(e,t)}clearInterval(e){this.#e.clearInterval(e)}};function h(e){setTimeout(e,0)}var g=typeof window>`u`||`Deno`in globalThis;function _(){}function v(e,t){return typeof e==`function`?e(t):e}function y(e){return typeof e==`number`&&e>=0&&e!==1/0}function b(e,t){return Math.max(e+(t||0)-Date.now(),0)}function x(e,t){return typeof e==`function`?e(t):e}function S(e,t){let{type:n=`all`,exact:r,fetchStatus:i,predicate:a,queryKey:o,stale:s}=e;if(o){if(r){if(t.queryHash!==w(o,t.options))return!1}else if(!E(t.queryKey,o))return!1}if(n!==`all`){let e=t.isActive();if(n===`active`&&!e||n===`inactive`&&e)return!1}return!(typeof s==`boolean`&&t.isStale()!==s||i&&i!==t.state.fetchStatus||a&&!a(t))}function C(e,t){let{exact:n,status:r,predicate:i,mutationKey:a}=e;if(a){if(!t.options.mutationKey)return!1;if(n){if(T(t.options.mutationKey)!==T(a))return!1}else if(!E(t.options.mutationKey,a))return!1}return!(r&&t.state.status!==r||i&&!i(t))}function w(e,t){return(t?.queryKeyHashFn||T)(e)}function T(e){return JSON.stringify(e,(e,t)=>j(t)?Object.keys(t).sort().reduce((e,n)=>(e[n]=t[n],e),{}):t)}function E(e,t){if(e===t)return!0;if(typeof e!=typeof t)return!1;if(e&&t&&typeof e==`object`&&typeof t==`object`){if(Array.isArray(e)&&Array.isArray(t)){if(t.length>e.length)return!1;for(let n=0;n<t.length;n++)if(!E(e[n],t[n]))return!1;return!0}let n=Object.keys(t);for(let r of n)if(!E(e[r],t[r]))return!1;return!0}return!1}var D=Object.prototype.hasOwnProperty;function O(e,t,n=0){if(e===t)return e;if(n>500)return t;let r=A(e)&&A(t);if(!r&&!(j(e)&&j(t)))return t;let i=(r?e:Object.keys(e)).length,a=r?t:Object.keys(t),o=a.length,s=r?Array(o):{},c=0;for(let l=0;l<o;l++){let o=r?l:a[l],u=e[o],d=t[o];if(u===d){s[o]=u,(r?l<i:D.call(e,o))&&c++;continue}if(u===null||d===null||typeof u!=`object`||typeof d!=`object`){s[o]=d;continue}let f=O(u,d,n+1);s[o]=f,f===u&&c++}return i===o&&c===i?e:s}function k(e,t){if(!t||Object.keys(e).length!==Object.keys(t).length)return!1;for(let n of Object.keys(e))if(!D.call(t,n)||e[n]!==t[n])return!1;return!0}function A(e){return Array.isArray(e)&&e.length===Object.keys(e).length}function j(e){if(!M(e))return!1;let t=Object.getPrototypeOf(e),n=t?.constructor;if(n===void 0)return!0;if(typeof n!=`function`)return!1;let r=n.prototype;return!(!M(r)||!r.hasOwnProperty(`isPrototypeOf`)||t!==Object.prototype)}function M(e){return Object.prototype.toString.call(e)===`[object Object]`}function ee(e){return new Promise(t=>{m.setTimeout(t,e)})}function N(e,t,n){return typeof n.structuralSharing==`function`?n.structuralSharing(e,t):n.structuralSharing===!1?t:O(e,t)}function P(e){return e}function te(e,t,n=0){let r=[...e,t];return n&&r.length>n?r.slice(-n):r}function F(e,t,n=0){let r=[t,...e];return n&&r.length>n?r.slice(0,n):r}var I=Symbol();function L(e,t){return!e.queryFn&&t?.initialPromise?()=>t.initialPromise:!e.queryFn||e.queryFn===I?()=>Promise.reject(Error(`Missing queryFn: '${e.queryHash}'`)):e.queryFn}function ne(e,t){return typeof e==`function`?e(...t):!!e}var R=Symbol();function re(e,t,n,r){let i=!1,a;return Object.defineProperties(e,{[R]:{value:r},signal:{enumerable:!0,get:()=>(a??=t(),i||(i=!0,a.aborted?n():a.addEventListener(`abort`,n,{once:!0})),a)}}),e}var ie=()=>g,z=()=>ie(),B=class{constructor(){this.listeners=new Set,this.subscribe=this.subscribe.bind(this)}subscribe(e){return this.listeners.add(e),this.onSubscribe(),()=>{this.listeners.delete(e),this.onUnsubscribe()}}hasListeners(){return this.listeners.size>0}onSubscribe(){}onUnsubscribe(){}},ae=new class extends B{#e;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e();return window.addEventListener(`visibilitychange`,t,!1),()=>{window.removeEventListener(`visibilitychange`,t)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(e=>{typeof e==`boolean`?this.setFocused(e):this.onFocus()})}setFocused(e){this.#e!==e&&(this.#e=e,this.onFocus())}onFocus(){let e=this.isFocused();this.listeners.forEach(t=>{t(e)})}isFocused(){return typeof this.#e==`boolean`?this.#e:globalThis.document?.visibilityState!==`hidden`}},oe=h;function se(){let e=[],t=0,n=e=>{e()},r=e=>{e()},i=oe,a=r=>{t?e.push(r):i(()=>{n(r)})},o=()=>{let t=e;e=[],t.length&&i(()=>{r(()=>{t.forEach(e=>{n(e)})})})};return{batch:e=>{let n;t++;try{n=e()}finally{t--,t||o()}return n},batchCalls:e=>(...t)=>{a(()=>{e(...t)})},schedule:a,setNotifyFunction:e=>{n=e},setBatchNotifyFunction:e=>{r=e},setScheduler:e=>{i=e}}}var ce=se(),V=new class extends B{#e=!0;#t;#n;constructor(){super(),this.#n=e=>{if(typeof window<`u`&&window.addEventListener){let t=()=>e(!0),n=()=>e(!1);return window.addEventListener(`online`,t,!1),window.addEventListener(`offline`,n,!1),()=>{window.removeEventListener(`online`,t),window.removeEventListener(`offline`,n)}}}}onSubscribe(){this.#t||this.setEventListener(this.#n)}onUnsubscribe(){this.hasListeners()||(this.#t?.(),this.#t=void 0)}setEventListener(e){this.#n=e,this.#t?.(),this.#t=e(this.setOnline.bind(this))}setOnline(e){this.#e!==e&&(this.#e=e,this.listeners.forEach(t=>{t(e)}))}isOnline(){return this.#e}};function le(e){return Math.min(1e3*2**e,3e4)}function ue(e){return(e??`online`)!==`online`||V.isOnline()}var H=class extends Error{constructor(e){super(`CancelledError`),this.revert=e?.revert,this.silent=e?.silent}};function U(e){let t=!1,n=0,r,i=`pending`,a,o,s=new Promise((e,t)=>{a=e,o=t});s.catch(_);let c=()=>i!==`pending`,l=t=>{if(!c()){let n=new H(t);h(n),e.onCancel?.(n)}},u=()=>{t=!0},d=()=>{t=!1},f=()=>ae.isFocused()&&(e.networkMode===`always`||V.isOnline())&&e.canRun(),p=()=>ue(e.networkMode)&&e.canRun(),m=e=>{c()||(r?.(),i=`resolved`,a(e))},h=e=>{c()||(r?.(),i=`rejected`,o(e))},g=t=>new Promise(n=>{r=e=>{(c()||t())&&n(e)},e.onPause?.()}).then(()=>{r=void 0,c()||e.onContinue?.()}),v=()=>{if(c())return;let r,i=n===0?e.initialPromise:void 0;try{r=i??e.fn()}catch(e){r=Promise.reject(e)}Promise.resolve(r).then(m).catch(r=>{if(c())return;let i=e.retry??(z()?0:3),a=e.retryDelay??le,o=typeof a==`function`?a(n,r):a,s=i===!0||typeof i==`number`&&n<i||typeof i==`function`&&i(n,r);t||!s?h(r):(n++,e.onFail?.(n,r),ee(o).then(()=>c()||f()?void 0:g(f)).then(()=>{t?h(r):v()}))})};return{promise:s,status:()=>i,cancel:l,continue:()=>(r?.(),s),cancelRetry:u,continueRetry:d,canStart:p,start:()=>(p()?v():g(p).then(v),s)}}function de(e){return{onFetch:(t,n)=>{let r=t.options,i=t.fetchOptions?.meta?.fetchMore?.direction,a=t.state.data?.pages||[],o=t.state.data?.pageParams||[],s={pages:[],pageParams:[]},c=0,l=async()=>{let n=!1,l=t,u=e=>{re(e,()=>t.signal,()=>n=!0,l[R])},d=L(t.options,t.fetchOptions),f=async(e,r,i)=>{if(n)return Promise.reject(t.signal.reason);if(r==null&&e.pages.length)return Promise.resolve(e);let a=(()=>{let e={client:t.client,queryKey:t.queryKey,pageParam:r,direction:i?`backward`:`forward`,meta:t.options.meta};return u(e),e})(),o=await d(a),{maxPages:s}=t.options,c=i?F:te;return{pages:c(e.pages,o,s),pageParams:c(e.pageParams,r,s)}};if(i&&a.length){let e=i===`backward`,t=e?fe:W,n={pages:a,pageParams:o};s=await f(n,t(r,n),e)}else{let t=e??a.length;do{let e=c===0?o[0]===void 0?r.initialPageParam:o[0]:W(r,s);if(c>0&&e==null)break;s=await f(s,e),c++}while(c<t)}return s};t.fetchFn=t.options.persister?()=>t.options.persister?.(l,{client:t.client,queryKey:t.queryKey,meta:t.options.meta,signal:t.signal},n):l}}}function W(e,{pages:t,pageParams:n}){let r=t.length-1;return t.length>0?e.getNextPageParam(t[r],t,n[r],n):void 0}function fe(e,{pages:t,pageParams:n}){return t.length>0?e.getPreviousPageParam?.(t[0],t,n[0],n):void 0}function pe(e,t){return t?W(e,t)!=null:!1}function me(e,t){return!t||!e.getPreviousPageParam?!1:fe(e,t)!=null}var he=class{#e;destroy(){this.clearGcTimeout()}scheduleGc(){this.clearGcTimeout(),y(this.gcTime)&&(this.#e=m.setTimeout(()=>{this.optionalRemove()},this.gcTime))}updateGcTime(e){this.gcTime=Math.max(this.gcTime||0,e??(z()?1/0:3e5))}clearGcTimeout(){this.#e!==void 0&&(m.clearTimeout(this.#e),this.#e=void 0)}},ge=class extends he{#e;#t;#n;#r;#i;#a;#o;#s;#c;constructor(e){super(),this.#c=!1,this.#s=e.defaultOptions,this.setOptions(e.options),this.observers=[],this.#i=e.client,this.#r=this.#i.getQueryCache(),this.queryKey=e.queryKey,this.queryHash=e.queryHash,this.#t=G(this.options),this.state=e.state??this.#t,this.scheduleGc()}get meta(){return this.options.meta}get queryType(){return this.#e}get promise(){return this.#a?.promise}setOptions(e){if(this.options={...this.#s,...e},e?._type&&(this.#e=e._type),this.updateGcTime(this.options.gcTime),this.state&&this.state.data===void 0){let e=G(this.options);e.data!==void 0&&(this.setState(ve(e.data,e.dataUpdatedAt)),this.#t=e)}}optionalRemove(){!this.observers.length&&this.state.fetchStatus===`idle`&&this.#r.remove(this)}setData(e,t){let n=N(this.state.data,e,this.options);return this.#l({data:n,type:`success`,dataUpdatedAt:t?.updatedAt,manual:t?.manual}),n}setState(e){this.#l({type:`setState`,state:e})}cancel(e){let t=this.#a?.promise;return this.#a?.cancel(e),t?t.then(_).catch(_):Promise.resolve()}destroy(){super.destroy(),this.cancel({silent:!0})}get resetState(){return this.#t}reset(){this.destroy(),this.setState(this.resetState)}isActive(){return this.observers.some(e=>x(e.options.enabled,this)!==!1)}isDisabled(){return this.getObserversCount()>0?!this.isActive():this.options.queryFn===I||!this.isFetched()}isFetched(){return this.state.dataUpdateCount+this.state.errorUpdateCount>0}isStatic(){return this.state.data!==void 0&&this.getObserversCount()>0&&this.observers.some(e=>x(e.options.staleTime,this)===`static`)}isStale(){return this.getObserversCount()>0?this.observers.some(e=>e.getCurrentResult().isStale):this.state.data===void 0||this.state.isInvalidated}isStaleByTime(e=0){return this.state.data===void 0?!0:e===`static`?!1:this.state.isInvalidated?!0:!b(this.state.dataUpdatedAt,e)}onFocus(){this.observers.find(e=>e.shouldFetchOnWindowFocus())?.refetch({cancelRefetch:!1}),this.#a?.continue()}onOnline(){this.observers.find(e=>e.shouldFetchOnReconnect())?.refetch({cancelRefetch:!1}),this.#a?.continue()}addObserver(e){this.observers.includes(e)||(this.observers.push(e),this.clearGcTimeout(),this.#r.notify({type:`observerAdded`,query:this,observer:e}))}removeObserver(e){let t=this.observers.indexOf(e);t!==-1&&(this.observers.splice(t,1),this.observers.length||(this.#a&&(this.#c||this.state.fetchStatus===`paused`&&this.state.status===`pending`?this.#a.cancel({revert:!0}):this.#a.cancelRetry()),this.scheduleGc()),this.#r.notify({type:`observerRemoved`,query:this,observer:e}))}getObserversCount(){return this.observers.length}invalidate(){this.state.isInvalidated||this.#l({type:`invalidate`})}async fetch(e,t){if(this.state.fetchStatus!==`idle`&&this.#a?.status()!==`rejected`){if(this.state.data!==void 0&&t?.cancelRefetch)this.cancel({silent:!0});else if(this.#a&&this.#o)return this.#a.continueRetry(),this.#o}if(e&&this.setOptions(e),!this.options.queryFn){let e=this.observers.find(e=>e.options.queryFn);e&&this.setOptions(e.options)}let n=new AbortController,r=e=>{Object.defineProperties(e,{[R]:{value:n.signal,enumerable:!0},signal:{enumerable:!0,get:()=>(this.#c=!0,n.signal)}})},i=()=>{let e=L(this.options,t),n=(()=>{let e={client:this.#i,queryKey:this.queryKey,meta:this.meta};return r(e),e})();return this.#c=!1,this.options.persister?this.options.persister(e,n,this):e(n)},a=(()=>{let e={fetchOptions:t,options:this.options,queryKey:this.queryKey,client:this.#i,state:this.state,fetchFn:i};return r(e),e})();(this.#e===`infinite`?de(this.options.pages):this.options.behavior)?.onFetch(a,this),this.#n=this.state,(this.state.fetchStatus===`idle`||this.state.fetchMeta!==a.fetchOptions?.meta)&&this.#l({type:`fetch`,meta:a.fetchOptions?.meta});let o=this.#a=U({initialPromise:t?.initialPromise,fn:a.fetchFn,onCancel:e=>{e instanceof H&&e.revert&&this.setState({...this.#n,fetchStatus:`idle`}),n.abort()},onFail:(e,t)=>{this.#l({type:`failed`,failureCount:e,error:t})},onPause:()=>{this.#l({type:`pause`})},onContinue:()=>{this.#l({type:`continue`})},retry:a.options.retry,retryDelay:a.options.retryDelay,networkMode:a.options.networkMode,canRun:()=>!0}),s=(async()=>{try{let e=await o.promise;if(e===void 0)throw Error(`${this.queryHash} data is undefined`);return this.setData(e),this.#r.config.onSuccess?.(e,this),this.#r.config.onSettled?.(e,this.state.error,this),e}catch(e){if(e instanceof H){if(e.silent){if(this.#a!==o&&this.#o)return this.#o;throw e}if(e.revert){if(this.state.data===void 0)throw e;return this.state.data}}throw this.#l({type:`error`,error:e}),this.#r.config.onError?.(e,this),this.#r.config.onSettled?.(this.state.data,e,this),e}finally{this.#a===o&&(this.#a=void 0,this.#o=void 0),this.scheduleGc()}})();return this.#o=s,o.start(),s}#l(e){let t=t=>{switch(e.type){case`failed`:return{...t,fetchFailureCount:e.failureCount,fetchFailureReason:e.error};case`pause`:return{...t,fetchStatus:`paused`};case`continue`:return{...t,fetchStatus:`fetching`};case`fetch`:return{...t,..._e(t.data,this.options),fetchMeta:e.meta??null};case`success`:{let n={...t,...ve(e.data,e.dataUpdatedAt),dataUpdateCount:t.dataUpdateCount+1,...!e.manual&&{fetchStatus:`idle`,fetchFailureCount:0,fetchFailureReason:null}};return this.#n=e.manual?n:void 0,n}case`error`:{let n=e.error;return{...t,error:n,errorUpdateCount:t.errorUpdateCount+1,errorUpdatedAt:Date.now(),fetchFailureCount:t.fetchFailureCount+1,fetchFailureReason:n,fetchStatus:`idle`,status:`error`,isInvalidated:!0}}case`invalidate`:return{...t,isInvalidated:!0};case`setState`:return{...t,...e.state}}};this.state=t(this.state),ce.batch(()=>{this.observers.slice().forEach(e=>{e.onQueryUpdate()}),this.#r.notify({query:this,type:`updated`,action:e})})}};function _e(e,t){return{fetchFailureCount:0,fetchFailureReason:null,fetchStatus:ue(t.networkMode)?`fetching`:`paused`,...e===void 0&&{error:null,status:`pending`}}}function ve(e,t){return{data:e,dataUpdatedAt:t??Date.now(),error:null,isInvalidated:!1,status:`success`}}function G(e){let t=typeof e.initialData==`function`?e.initialData():e.initialData,n=t!==void 0,r=n?typeof e.initialDataUpdatedAt==`function`?e.initialDataUpdatedAt():e.initialDataUpdatedAt:0;return{data:t,dataUpdateCount:0,dataUpdatedAt:n?r??Date.now():0,error:null,errorUpdateCount:0,errorUpdatedAt:0,fetchFailureCount:0,fetchFailureReason:null,fetchMeta:null,isInvalidated:!1,status:n?`success`:`pending`,fetchStatus:`idle`}}var ye=c(u(),1),be=ye.createContext(null);function xe(e){return ye.useContext(be)}var Se=f(),K=class e extends Error{code;reason;requestId;issues;constructor(e,t={}){super(e),this.name=`ApiError`,this.code=t.code??`UNKNOWN`,this.reason=t.reason??``,this.requestId=t.requestId??null,this.issues=we(e,t)}at(t){let{code:n,reason:r,requestId:i}=this;return new e(this.message,{code:n,reason:r,requestId:i??void 0,field:t})}},Ce=[`sign_in_failed`,`second_factor_required`,`second_factor_wrong`];function we(e,{field:t,issues:n}){return n?.length?n.map(n=>({field:Te(n.field??t??``),message:n.message??e})):t?[{field:Te(t),message:e}]:[]}function Te(e){return e.replace(/^input\./,``).replace(/[[.]\d+\]?$/,``)}function Ee(e){return e instanceof K&&e.code===`UNAUTHENTICATED`&&!Ce.includes(e.reason)}function De(e){return e instanceof K&&e.code===`FORBIDDEN`}function Oe(e,t){return e instanceof K&&e.reason===t}var ke=new URL(document.baseURI).pathname,Ae=new URL(`..`,document.baseURI).href.replace(/\/$/,``),je=`${Ae}/graphql`,Me={linksRead:`Read links`,linksWrite:`Write links`,collectionsRead:`Read collections`,collectionsWrite:`Write collections`,tagsRead:`Read tags`,tagsWrite:`Write tags`,analyticsRead:`Read analytics`,conversionsWrite:`Write conversions`,customersRead:`Read customers`,customersWrite:`Write customers`,partnersRead:`Read partners`,partnersWrite:`Write partners`},q={links:`Links`,collections:`Collections`,tags:`Tags`,analytics:`Analytics`,conversions:`Conversions`,customers:`Customers`,partners:`Partners`},Ne={links:`Short links and their destinations`,collections:`The folders that hold links`,tags:`Labels on links`,analytics:`Clicks, and every number made from them`,conversions:`Record leads and sales`,customers:`The people behind leads and sales`,partners:`Who gets the credit`},Pe={readOnly:`Read everything`,links:`Link automation`,conversions:`Server-side conversions`,analytics:`Analytics export`,crm:`CRM sync`,partners:`Partner management`,full:`Full access`},Fe={ACTIVE:`Active`,EXPIRING:`Expiring`,RETIRING:`Retiring`,EXPIRED:`Expired`,REVOKED:`Revoked`},Ie={PRODUCTION:`Production`,STAGING:`Staging`,DEVELOPMENT:`Development`},J={VIEWER:`Viewer`,EDITOR:`Editor`,ADMIN:`Admin`,OWNER:`Owner`},Le={UNUSED:`Nobody needs it`,LEAKED:`Somebody else may have it`,OWNER_LEFT:`Its owner left`,ROTATED:`Another key took its place`,OTHER:`Another reason`},Re={NONE:`None`,HOUR:`1 hour`,DAY:`24 hours`,WEEK:`7 days`},ze=new Intl.PluralRules(`en`),Y=new Intl.NumberFormat(`en`);function X(e,t,n){return`${Y.format(e)} ${ze.select(e)===`one`?t:n}`}function Z(e){return`\u2068${e}\u2069`}var Q={title:e=>`${e} · Hoko`,common:{cancel:`Cancel`,close:`Close`,copy:`Copy`,copied:`Copied`,copyFailed:`Copying is not allowed here. Select the text and copy it by hand.`,dismiss:`Dismiss`,loading:`Loading`,never:`Never`,justNow:`just now`,optional:`Optional`,retry:`Try again`,save:`Save changes`,skipToContent:`Skip to content`,showPassword:`Show password`,hidePassword:`Hide password`,remove:e=>`Remove ${e}`,needsRole:e=>`Needs the role ${J[e]}`,clear:`Clear`,pages:`Pages`,nextPage:`Next page`,previousPage:`Previous page`,firstPage:`First page`,discardTitle:`Discard your changes?`,discard:`Discard`,keepEditing:`Keep editing`},errors:{required:`This field is required.`,unreachable:`The server did not answer. Check your connection and try again.`,unexpected:`The server gave an answer that the console does not understand.`,status:e=>`The server answered with status ${e}.`,boundaryTitle:`Something went wrong`,forbiddenTitle:`Your role does not include this`,boundaryHint:`The page could not be shown. Trying again often helps; nothing was changed.`,requestId:`Request id`,notFoundTitle:`This page does not exist`,notFoundHint:`The address may be mistyped, or you may not be a member of that workspace.`,goHome:`Go to your workspace`,offline:`You are offline. What you see may be out of date; changes wait until you are back.`},setup:{page:`Set up`,title:`Set up Hoko`,intro:`Create the owner of this server and the first workspace. It takes a minute, and happens once.`,token:`Set-up token`,tokenHint:`Paste the address that the program printed.`,name:`Your name`,email:`E-mail address`,password:`Password`,passwordHint:`10 to 200 characters. A long sentence is better than a short riddle.`,workspace:`Workspace name`,workspaceDefault:`Default Workspace`,submit:`Create workspace`,done:`Your workspace is ready`},shell:{navigation:`Main`,openNavigation:`Open navigation`,closeNavigation:`Close navigation`,search:`Search`,overview:`Overview`,explorer:`Explorer`,settings:`Settings`,integrations:`Integrations`,apiKeys:`API keys`,members:`Members`,ownProfile:`Profile`,workspaces:`Workspaces`,switchWorkspace:e=>`Workspace ${e}. Switch workspace`,profile:e=>`Account of ${e}`,theme:`Theme`,light:`Light`,dark:`Dark`,system:`System`,shortcuts:`Keyboard shortcuts`,signOut:`Sign out`,signedOut:`You are signed out`,breadcrumb:`Breadcrumb`,notifications:`Notifications`},palette:{title:`Command palette`,placeholder:`Type a command or search…`,empty:`Nothing matches.`,searchKeys:e=>`Search API keys for ‘${Z(e)}’`,openExplorer:`Open the explorer`,invite:`Invite somebody`,goTo:e=>`Go to ${e}`,switchTo:e=>`Switch to ${e}`,theme:e=>`Theme: ${e}`,results:e=>X(e,`command`,`commands`),groups:{actions:`Actions`,go:`Go to`,workspaces:`Workspaces`,appearance:`Appearance`}},shortcuts:{title:`Keyboard shortcuts`,palette:`Open the command palette`,help:`Show this list`,create:`Create an API key`,search:`Search the list`,overview:`Go to Overview`,explorer:`Open the explorer`,keys:`Go to API keys`,members:`Go to Members`,profile:`Go to your profile`,close:`Close what is open`,and:`then`,general:`Everywhere`,navigation:`Go to`},overview:{page:`Overview`,greeting:e=>`Welcome, ${e}`,intro:`From nothing to a counted click in three steps.`,introDone:`Everything is in place.`,gettingStarted:`Getting started`,progress:(e,t)=>`${e} of ${t} done`,stats:{links:`Links`,clicks:`Clicks`,collections:`Collections`,apiKeys:`API keys`},done:`Done`,open:`To do`,steps:{key:{title:`Create an API key`,hint:`Programs use it to call the API. You choose exactly what each key may do.`,action:`Create API key`,name:`First key`,forbidden:`API keys are made by admins and owners of this workspace. Ask one of them for a key.`},link:{title:`Make your first link`,hint:`Put the key into the variable KEY and send one of these. The key needs the scope linksWrite.`,collection:`the id of a collection`},click:{title:`See the first click`,hint:`Open the short URL in a browser. The click is on disk before the visitor is sent on.`,waiting:`Waiting for the first visit. This page watches for it.`,noLink:`Your short URL will be here once the first link is made.`,seen:e=>`Last click seen ${e}.`,open:`Open short URL`}},read:{title:`Read what happened`,hint:`The same clicks that you count here, for your own programs. The key needs the scope analyticsRead.`}},explorer:{page:`GraphQL explorer`,intro:(e,t)=>`Runs in ${Z(e)}, as you and with your role ${J[t]}. Mutations change real data.`,query:`Query`,variables:`Variables`,response:`Response`,docs:`Docs`,history:`History`,run:`Run`,running:`Running…`,prettify:`Prettify`,copyCurl:`Copy as curl`,variablesInvalid:`The variables are not a JSON object.`,noResponse:`Run the query to see its answer here. Ctrl or Cmd and Enter runs it from the editor.`,noHistory:`What you run is listed here until you close this tab. Operations with secrets in them are not kept.`,historyHint:`Kept until you close this tab`,errors:e=>X(e,`error`,`errors`),milliseconds:e=>`${Y.format(e)} ms`,bytes:e=>e<1e3?`${e} B`:`${Y.format(Math.round(e/100)/10)} kB`,searchDocs:`Search types and fields`,schema:`Schema`,found:e=>X(e,`place`,`places`),argumentsOf:e=>`Arguments of ${e}`,openToAnyone:`Open to anyone.`},snippets:{rest:`REST`,curl:`curl`,graphql:`GraphQL`,javascript:`JavaScript`,go:`Go`,label:`Example in`},scopes:Me,scopeSummary:{full:`Full access`,readOnly:`Read only`,some:(e,t)=>`${e} of ${t}`,count:(e,t)=>`${e} of ${t} scopes`},resources:q,resourceHints:Ne,presets:Pe,states:Fe,environments:Ie,roles:J,reasons:Le,overlaps:Re,keys:{page:`API keys`,intro:`Keys let programs call the API. Each may do exactly what you tick, and its secret is shown once.`,create:`Create API key`,search:`Search keys`,searchHint:`Name, prefix or last four characters`,secretCut:`You pasted a whole key. Only its prefix was used; the rest did not leave your browser.`,state:`State`,scope:`Scope`,sort:`Sort`,clearFilters:`Clear filters`,total:e=>X(e,`key`,`keys`),columns:{name:`Name`,scopes:`Scopes`,state:`State`,lastUsed:`Last used`,created:`Created`,actions:`Actions`},sorts:{newest:`Newest first`,oldest:`Oldest first`,nameUp:`Name A to Z`,nameDown:`Name Z to A`,usedNewest:`Recently used first`,usedOldest:`Longest unused first`},createdBy:e=>`by ${Z(e)}`,commandLine:`the command line`,usedFrom:e=>`From ${e}`,actionsFor:e=>`Actions for ${e}`,view:`View details`,copyPrefix:`Copy prefix`,edit:`Rename or narrow`,editShort:`Edit`,rotate:`Rotate`,revoke:`Revoke`,emptyTitle:`No API keys yet`,emptyHint:`A key is how a program proves who it is. Create one, tick what it may do, then call the API:`,noMatchTitle:`No key matches`,noMatchHint:`Try another word, or clear the filters.`,forbiddenTitle:`API keys are for admins`,forbiddenHint:e=>`Your role in this workspace is ${J[e]}. An admin or owner can create a key for you or change your role.`},keyForm:{createTitle:`Create API key`,createHint:`Give it only what its program needs. You can narrow it later, never widen it.`,name:`Name`,namePlaceholder:`Production server`,presets:`Start from`,scopes:`Scopes`,read:`Read`,write:`Write`,impossible:{Read:e=>`${q[e]} cannot be read by a key`,Write:e=>`${q[e]} cannot be written by a key`},roleLacks:`Your role does not include this scope.`,keyLacks:`A key can only be narrowed. For more scopes, create a new key.`,writeOnly:e=>`Writing does not include reading: with these scopes, reading ${e} answers 403.`,expiry:`Expiry`,expiryChoices:{7:`7 days`,30:`30 days`,90:`90 days`,date:`Date`,never:`Never`,keep:`As it is`},expiryDate:`Last day`,expiryEnds:e=>`Stops working ${e}.`,expiryNever:`This key works until somebody revokes it. A key that ends by itself limits the harm of a leak.`,expiryKeep:e=>`Ends ${e}, as before. It can be brought forward, not put off.`,expiryKeepNever:`Never ends, as before. You can give it an end; that cannot be taken back.`,scopesRequired:`Tick at least one scope.`,expiryDateRequired:`Choose the last day on which the key works.`,environment:`Environment`,environmentHint:`A label for finding and auditing. It does not separate data.`,hostnames:`Allowed hostnames`,hostnamesHint:`Websites whose pages may call with this key, like example.com or *.example.com. Empty allows any.`,ips:`Allowed addresses`,ipsHint:`IP addresses or networks, like 203.0.113.7 or 2001:db8::/32. Empty allows any.`,lastEntry:`The last entry stays: an empty list would allow more.`,onlyRemove:`Entries can be removed, not added.`,submit:`Create key`,editTitle:`Rename or narrow`,editHint:`Changes hold from the next request on. A key’s power can only shrink.`,saved:`Key changed`,unchanged:`Nothing is changed yet.`,lostTitle:`The key was made, but its secret was lost on the way`,lostHint:`The first answer did not arrive, and a secret is shown only once. Revoke this key and create another.`,lostAction:`Open the key`},secret:{title:`Save your API key`,hint:`This is the only time that it is shown. The server keeps only a hash of it.`,label:`API key`,copy:`Copy key`,callTitle:`Use it`,tryIt:`Try it`,trying:`Calling…`,tryHint:(e,t)=>`Sends ${e} ${t} with the new key.`,answered:(e,t)=>`${e} in ${t} ms`,noAnswer:`No answer. Check your connection.`,responseLabel:`Response`,cannotRead:`This key can read none of links, collections and clicks: those calls answer 403 insufficient_scope, as they should. This call asks the API who the key is instead, which every key may.`,blockedHere:`The key’s allowed hostnames or addresses may refuse a call from this page.`,stored:`I have stored this key`,done:`Done`,nudge:`Tick “I have stored this key” first. It cannot be shown again.`,created:`Key created`,rotated:`Key rotated`},details:{title:`API key`,loading:`Loading key`,missingTitle:`This key does not exist`,missingHint:`It may belong to another workspace.`,key:`Key`,scopes:`Scopes`,lastUsed:`Last used`,address:`Address`,client:`Client`,created:`Created`,createdBy:`Created by`,expires:`Ends`,hostnames:`Allowed hostnames`,ips:`Allowed addresses`,anyHostname:`Any`,anyIp:`Any`,revoked:`Revoked`,revokedBy:`Revoked by`,reason:`Reason`,note:`Note`,successor:`Replaced by`,openSuccessor:`Open the new key`,id:`Id`,sections:{access:`Access`,usage:`Usage`,origin:`Origin`,end:`End`},revokedNotice:`This key is revoked. It is refused for ever.`,expiredNotice:`This key has ended and is refused.`,retiringNotice:e=>`This key was rotated. It is accepted until ${e}.`,rotatedAlready:`This key has a successor already.`,notAccepted:`This key is not accepted any more.`,nothingToNarrow:`A key that has ended cannot be changed.`},rotate:{title:e=>`Rotate “${Z(e)}”`,hint:`Makes a new key with the same scopes and limits. The old one goes on during the overlap, then ends.`,overlap:`Overlap`,none:`The old key ends at once: programs that still use it are refused.`,some:e=>`The old key ends ${e}, unless its own end comes first.`,submit:`Rotate key`},revoke:{title:e=>`Revoke “${Z(e)}”?`,hint:`It is refused from the next request on, everywhere and for ever. This cannot be undone.`,inUse:(e,t,n)=>`In use ${e} from ${t}${n?` by ${n}`:``}. Whatever uses it stops working at once.`,lastUsed:e=>`Last used ${e}. Programs that use this key stop working at once.`,neverUsed:`This key was never used.`,reason:`Reason`,note:`Note`,noteHint:`For those who read this later.`,confirm:[`Type `,` or `,` to confirm`],submit:`Revoke key`,done:`Key revoked`,doneHint:e=>`${Z(e)} is refused from here on.`}};function Be(...e){return e.filter(Boolean).join(` `)}var Ve={key:`M14.5 3.5a6 6 0 1 1-3.6 10.8L4.5 20.7H3v-3l6.2-6.2A6 6 0 0 1 14.5 3.5ZM16 8h.01M7 17l2 2`,overview:`M4 4h6v8H4zM14 4h6v4h-6zM14 12h6v8h-6zM4 16h6v4H4z`,people:`M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM2.5 19.5c.4-3 3-5 6.5-5s6.1 2 6.5 5M16 5.4a3.5 3.5 0 0 1 0 6.2M18 15c2 .7 3.2 2.3 3.5 4.5`,person:`M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4.5 20.5c.6-3.6 3.6-6 7.5-6s6.9 2.4 7.5 6`,plus:`M12 5v14M5 12h14`,search:`M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 20 20`,check:`m5 12.5 4.5 4.5L19 7.5`,copy:`M9 9h10v11H9zM15 9V4H5v11h4`,close:`m6 6 12 12M18 6 6 18`,chevronDown:`m7 10 5 5 5-5`,chevronEnd:`m10 7 5 5-5 5`,chevronStart:`m14 7-5 5 5 5`,selector:`m8 9.5 4-4 4 4M8 14.5l4 4 4-4`,dots:`M5.5 12h.01M12 12h.01M18.5 12h.01`,sun:`M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM12 3v1.5M12 19.5V21M3 12h1.5M19.5 12H21M5.6 5.6l1.1 1.1M17.3 17.3l1.1 1.1M18.4 5.6l-1.1 1.1M6.7 17.3l-1.1 1.1`,moon:`M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z`,monitor:`M3.5 5h17v11h-17zM9 20h6M12 16v4`,phone:`M8 3h8v18H8zM11 18h2`,menu:`M4 7h16M4 12h16M4 17h16`,signOut:`M14 4H6v16h8M10 12h10M16.5 8.5 20 12l-3.5 3.5`,alert:`M12 4 2.8 19.5h18.4L12 4ZM12 10v4.5M12 17h.01`,info:`M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 11v5.5M12 7.5h.01`,link:`M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 1 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 1 0 5.7 5.7l1-1`,folder:`M3.5 6h6l2 2.5h9V19h-17z`,pointer:`M6 5.5 18.5 11l-5.2 2-2 5.2L6 5.5ZM14 14l5 5`,rotate:`M20 12a8 8 0 1 1-2.4-5.7L20 8.5M20 4v4.5h-4.5`,ban:`M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM6 6l12 12`,pencil:`m4 20 .8-4L16.5 4.3a1.8 1.8 0 0 1 2.5 0l.7.7a1.8 1.8 0 0 1 0 2.5L8 19.2 4 20ZM14.5 6.5l3 3`,play:`M7 5v14l12-7z`,keyboard:`M3 6.5h18v11H3zM7 10h.01M11 10h.01M15 10h.01M8 14h8M18 10h.01`,arrowUp:`M12 19V5M6.5 10.5 12 5l5.5 5.5`,arrowDown:`M12 5v14M6.5 13.5 12 19l5.5-5.5`,braces:`M9 4.5H8a2 2 0 0 0-2 2V10l-2 2 2 2v3.5a2 2 0 0 0 2 2h1M15 4.5h1a2 2 0 0 1 2 2V10l2 2-2 2v3.5a2 2 0 0 1-2 2h-1`,external:`M14 4h6v6M20 4l-9 9M18 14v6H4V6h6`,offline:`M4 4l16 16M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4.4-2.6M19 12a10 10 0 0 0-6.5-2.9M12 19h.01`,shield:`M12 3.5 19.5 6v5.5c0 4.5-3 7.5-7.5 9-4.5-1.5-7.5-4.5-7.5-9V6L12 3.5Z`,eye:`M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z`,eyeOff:`M4 4l16 16M9.9 5.8A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.7 3.5M6.2 7.6A16 16 0 0 0 2.5 12S6 18.5 12 18.5c1.5 0 2.8-.4 4-1`,filter:`M4 6h16M7 12h10M10 18h4`,sort:`M8 5v14M4.5 15.5 8 19l3.5-3.5M16 19V5M12.5 8.5 16 5l3.5 3.5`};function He({name:e,className:t}){return(0,Se.jsx)(`svg`,{viewBox:`0 0 24 24`,"aria-hidden":`true`,className:Be(`size-[18px] shrink-0`,t),fill:`none`,stroke:`currentColor`,strokeWidth:e===`dots`?2.6:1.7,strokeLinecap:`round`,strokeLinejoin:`round`,children:(0,Se.jsx)(`path`,{d:Ve[e]})})}var $=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new $(`
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}
    `,{fragmentName:`ApiKeyFields`}),new $(`
    fragment MemberFields on Member {
  user {
    id
    name
    email
  }
  role
  joinedAt
  lastSeenAt
  secondFactor
}
    `,{fragmentName:`MemberFields`}),new $(`
    fragment InvitationFields on Invitation {
  id
  email
  role
  invitedBy {
    id
    name
  }
  createdAt
  expiresAt
  expired
}
    `,{fragmentName:`InvitationFields`});var Ue=new $(`
    query Boot {
  setUpStatus {
    required
  }
  viewer {
    user {
      id
      name
      email
    }
    memberships {
      role
      scopes
      workspace {
        id
        slug
        name
      }
    }
  }
}
    `),We=new $(`
    mutation SignOut {
  signOut {
    signedOut
  }
}
    `),Ge=new $(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    workspaceName
    email
    role
    expiresAt
    hasAccount
  }
}
    `),Ke=new $(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    workspaceSlug
  }
}
    `),qe=new $(`
    query ApiKeys($first: Int!, $after: String, $filter: ApiKeyFilter, $orderBy: ApiKeyOrder) {
  apiKeys(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...ApiKeyFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),Je=new $(`
    query ApiKey($id: ID!) {
  apiKey(id: $id) {
    ...ApiKeyFields
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),Ye=new $(`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    secret
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),Xe=new $(`
    mutation UpdateApiKey($input: UpdateApiKeyInput!) {
  updateApiKey(input: $input) {
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),Ze=new $(`
    mutation RotateApiKey($input: RotateApiKeyInput!) {
  rotateApiKey(input: $input) {
    secret
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),Qe=new $(`
    mutation RevokeApiKey($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    apiKey {
      ...ApiKeyFields
    }
  }
}
    fragment ApiKeyFields on ApiKey {
  id
  name
  prefix
  hint
  scopes
  environment
  allowedHostnames
  allowedIps
  state
  createdAt
  createdBy {
    id
    name
  }
  expiresAt
  revokedAt
  revokedBy {
    id
    name
  }
  revokedReason
  revokedNote
  successorId
  lastUsed {
    at
    address
    userAgent
  }
}`),$e=new $(`
    query Members($first: Int!, $after: String, $filter: MemberFilter, $orderBy: MemberOrder) {
  members(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    nodes {
      ...MemberFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  owners: members(first: 1, filter: {roles: [OWNER]}) {
    totalCount
  }
}
    fragment MemberFields on Member {
  user {
    id
    name
    email
  }
  role
  joinedAt
  lastSeenAt
  secondFactor
}`),et=new $(`
    query Invitations($first: Int!, $after: String) {
  invitations(first: $first, after: $after) {
    totalCount
    nodes {
      ...InvitationFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  email
  role
  invitedBy {
    id
    name
  }
  createdAt
  expiresAt
  expired
}`),tt=new $(`
    query KeysMadeBy($id: ID!) {
  apiKeys(
    first: 1
    filter: {createdById: $id, states: [ACTIVE, EXPIRING, RETIRING]}
  ) {
    totalCount
  }
}
    `),nt=new $(`
    mutation UpdateMember($input: UpdateMemberInput!) {
  updateMember(input: $input) {
    member {
      ...MemberFields
    }
  }
}
    fragment MemberFields on Member {
  user {
    id
    name
    email
  }
  role
  joinedAt
  lastSeenAt
  secondFactor
}`),rt=new $(`
    mutation RemoveMember($input: RemoveMemberInput!) {
  removeMember(input: $input) {
    revokedKeys
  }
}
    `),it=new $(`
    mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {
  leaveWorkspace(input: $input) {
    leftWorkspaceId
  }
}
    `),at=new $(`
    mutation InviteMember($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    url
    mailed
    invitation {
      ...InvitationFields
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  email
  role
  invitedBy {
    id
    name
  }
  createdAt
  expiresAt
  expired
}`),ot=new $(`
    mutation ResendInvitation($input: ResendInvitationInput!) {
  resendInvitation(input: $input) {
    url
    mailed
    invitation {
      ...InvitationFields
    }
  }
}
    fragment InvitationFields on Invitation {
  id
  email
  role
  invitedBy {
    id
    name
  }
  createdAt
  expiresAt
  expired
}`),st=new $(`
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
  revokeInvitation(input: $input) {
    revokedId
  }
}
    `),ct=new $(`
    query Overview($admin: Boolean!) {
  apiKeys(first: 1, filter: {states: [ACTIVE, EXPIRING, RETIRING]}) @include(if: $admin) {
    totalCount
  }
  links(first: 1) {
    totalCount
    nodes {
      id
      shortUrl
    }
  }
  collections(first: 1, orderBy: {field: CREATED_AT, direction: ASC}) {
    totalCount
    nodes {
      id
    }
  }
  clicks(first: 1) {
    totalCount
    nodes {
      id
      createdAt
    }
  }
}
    `),lt=new $(`
    query Profile {
  viewer {
    secondFactor {
      confirmedAt
      recoveryCodesLeft
    }
    sessions {
      id
      createdAt
      lastSeenAt
      expiresAt
      address
      userAgent
      current
    }
  }
}
    `),ut=new $(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    user {
      id
      name
    }
  }
}
    `),dt=new $(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    changed
  }
}
    `),ft=new $(`
    mutation BeginSecondFactor($input: BeginSecondFactorInput!) {
  beginSecondFactor(input: $input) {
    secret
    uri
  }
}
    `),pt=new $(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    recoveryCodes
  }
}
    `),mt=new $(`
    mutation DisableSecondFactor($input: DisableSecondFactorInput!) {
  disableSecondFactor(input: $input) {
    disabled
  }
}
    `),ht=new $(`
    mutation RegenerateRecoveryCodes($input: RegenerateRecoveryCodesInput!) {
  regenerateRecoveryCodes(input: $input) {
    recoveryCodes
  }
}
    `),gt=new $(`
    mutation RevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    revokedId
  }
}
    `),_t=new $(`
    mutation RevokeOtherSessions {
  revokeOtherSessions {
    revokedCount
  }
}
    `),vt=new $(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    viewer {
      memberships {
        workspace {
          slug
        }
      }
    }
  }
}
    `),yt=new $(`
    query Settings {
  settings {
    mailConfigured
  }
}
    `),bt=new $(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    mailConfigured
  }
}
    `),xt=new $(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    reset
  }
}
    `),St=new $(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer {
      user {
        id
      }
    }
  }
}
    `);async function Ct(e,t,n){let r=await wt({query:e.toString(),variables:t},n),i=await Tt(r),a=i.errors?.[0];if(a)throw new K(a.message,Et(a.extensions,r.status));if(!i.data)throw new K(Q.errors.unexpected,{code:`UNEXPECTED`});return i.data}function wt(e,t){let n={"Content-Type":`application/json`,Accept:`application/graphql-response+json, application/json`};return t&&(n[`Hoko-Workspace`]=t),fetch(je,{method:`POST`,headers:n,body:JSON.stringify(e)}).catch(()=>{throw new K(Q.errors.unreachable,{code:`UNREACHABLE`})})}function Tt(e){return e.json().catch(()=>{throw new K(Q.errors.status(e.status),{code:e.status===401?`UNAUTHENTICATED`:`UNEXPECTED`})})}function Et(e={},t){return t===401&&!e.code?{...e,code:`UNAUTHENTICATED`}:e}export{_e as $,vt as A,Q as B,ot as C,b as Ct,_t as D,o as Dt,st as E,u as Et,Xe as F,Ae as G,Z as H,nt as I,Oe as J,K,ut as L,St as M,We as N,gt as O,c as Ot,$ as P,ge as Q,He as R,bt as S,I as St,Qe as T,f as Tt,J as U,X as V,ke as W,xe as X,Ee as Y,be as Z,$e as _,E as _t,qe as a,ce as at,ht as b,k as bt,dt as c,z as ct,mt as d,w as dt,he as et,Ge as f,y as ft,it as g,_ as gt,tt as h,S as ht,Je as i,V as it,yt as j,Ze as k,pt as l,v as lt,at as m,C as mt,Ct as n,me as nt,ft as o,ae as ot,et as p,P as pt,De as q,Ke as r,U as rt,Ue as s,B as st,wt as t,pe as tt,Ye as u,T as ut,ct as v,N as vt,xt as w,m as wt,rt as x,ne as xt,lt as y,x as yt,Be as z};