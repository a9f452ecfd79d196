/** What a reader chose, as data attributes of the page. */
const CHOICES = "theme|size|measure|face|hyphens|justify";

/** Names of the data attributes that the script may set before anything is painted, as a pattern. */
export const SET_BEFORE_PAINT = `${CHOICES}|fonts|awaits|first`;

/** Id of the template that holds what is brought after the first paint. */
export const LATER = "later";

/**
 * The one inline script: applies what the reader chose before the first paint (of the timeline's lanes the room they take; see
 * use-kept-room.ts; anything else that was put there is ignored), and keeps the page's own content from
 * flashing where a thread or view of the address, or a preview, will take its place. Faces that came once are in the cache:
 * the text waits for them, a fifth of a second at most, since one that is painted before moves when they come. It is
 * not compiled, so no newer than the browsers the program is built for; its hash is in the CSP. What the program will ask for is
 * put into the head after the first paint, as setting out its requests keeps that waiting, but not once the program runs and
 * asks by itself. Where the program itself does not arrive, the page says so; whatever
 * else stops it is told by main.tsx.
 */
export const HEAD_SCRIPT = `{let e=document.documentElement,d=e.dataset,p,f;addEventListener("error",e=>{let n=document.getElementById("not-started");if(n&&e.target.type==="module")n.hidden=!1},!0);try{let s=localStorage,l=s["izlek:lanes"];p=s["izlek:preview"];f=s["izlek:fonts"];if(/^--kept:\\d+$/.test(l))e.style.cssText=l;let c=JSON.parse(s["izlek:comfort"]||"{}");for(let k in c)if(/^(${CHOICES})$/.test(k)&&/^[a-z0-9-]{1,12}$/.test(c[k]))d[k]=c[k];let t=performance.getEntriesByType("navigation")[0];if(t.type=="navigate"&&!/#/.test(t.name)&&!document.hidden)d.first=""}catch{}if(f){d.fonts="loaded";requestAnimationFrame(()=>setTimeout(()=>{["Literata","Inter"].every(n=>document.fonts.check("1em "+n))||delete d.fonts},200))}let g=()=>requestAnimationFrame(()=>setTimeout(()=>{delete d.first;let n=self.${LATER};n?performance.timing.domContentLoadedEventStart||document.head.append(n.content):g()},60));g();if(p)d.awaits="preview";else if(/[?&](with|any|without|from|to|q|view)=/.test(location.search))d.awaits=/[?&]view=/.test(location.search)?"view":""}`;

/**
 * The script of the bare root: to the language chosen before, else the browser's, else Turkish; query and hash go along, and
 * nothing is painted meanwhile.
 */
export const ROOT_SCRIPT = `(function(){document.documentElement.dataset.awaits="";var l=null;try{l=localStorage.getItem("izlek:language")}catch(e){}if(l!=="tr"&&l!=="en"){l="tr";var n=navigator.languages||[];for(var i=0;i<n.length;i++){var p=n[i].slice(0,2);if(p==="tr"||p==="en"){l=p;break}}}location.replace(location.pathname.replace(/[^/]*$/,"")+l+"/"+location.search+location.hash)})()`;
