/**
 * The one inline script: applies what the reader chose before the first paint (of the timeline's lanes the room they take; see
 * use-kept-room.ts; anything else that was put there is ignored), and keeps the page's own content from
 * flashing where a thread or view of the address, or a preview, will take its place. Faces that came once are in the cache:
 * the text waits for them, a fifth of a second at most, since one that is painted before moves when they come. Plain old
 * JavaScript, as it is not compiled; its hash is in the CSP. Where the program itself does not arrive, the page says so; whatever
 * else stops it is told by main.tsx.
 */
export const HEAD_SCRIPT = `(function(){var d=document.documentElement;addEventListener("error",function(e){var n=document.getElementById("not-started");if(n&&e.target.type==="module")n.hidden=false},true);try{var c=JSON.parse(localStorage.getItem("izlek:comfort")||"{}");for(var k in c)if(/^(theme|size|measure|face|hyphens|justify)$/.test(k)&&/^[a-z0-9-]{1,12}$/.test(c[k]))d.dataset[k]=c[k];var l=localStorage["izlek:lanes"];if(/^--kept:\\d+$/.test(l))d.style.cssText=l}catch(e){}var p=null,f=null;try{p=localStorage.getItem("izlek:preview");f=localStorage.getItem("izlek:fonts")}catch(e){}if(f&&document.fonts){d.dataset.fonts="loaded";requestAnimationFrame(function(){setTimeout(function(){if(!(document.fonts.check("1em Literata")&&document.fonts.check("1em Inter")))delete d.dataset.fonts},200)})}if(p)d.dataset.awaits="preview";else if(/[?&](with|any|without|from|to|q|view)=/.test(location.search))d.dataset.awaits=/[?&]view=/.test(location.search)?"view":""})()`;

/**
 * The script of the bare root: to the language chosen before, else the browser's, else Turkish; query and hash go along, and
 * nothing is painted meanwhile.
 */
export const ROOT_SCRIPT = `(function(){document.documentElement.dataset.awaits="";var l=null;try{l=localStorage.getItem("izlek:language")}catch(e){}if(l!=="tr"&&l!=="en"){l="tr";var n=navigator.languages||[];for(var i=0;i<n.length;i++){var p=n[i].slice(0,2);if(p==="tr"||p==="en"){l=p;break}}}location.replace(location.pathname.replace(/[^/]*$/,"")+l+"/"+location.search+location.hash)})()`;
