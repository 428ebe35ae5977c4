// The one script of public pages: leaving them fast, remembering the language, knowing who is signed in here. On the
// documents that have the app it loads it.

const page = document.documentElement;

// Leaving: at once, with nothing left to see, and not to be come back to.
function leave(event) {
  event?.preventDefault();
  const away = document.querySelector("a[data-exit]");
  if (!away) return;
  document.title = "";
  document.body.hidden = true;
  location.replace(away.href);
}
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-exit], a[data-language]");
  if (!link) return;
  if (link.hasAttribute("data-exit")) return leave(event);
  const secure = location.protocol === "https:" ? ";Secure" : "";
  document.cookie = `waymark_language=${link.dataset.language};Path=/;Max-Age=31536000;SameSite=Lax${secure}`;
});
let presses = [];
document.addEventListener("keydown", (event) => {
  if (event.key !== "Shift") return (presses = []);
  if (event.repeat) return;
  presses = [...presses.slice(-2), event.timeStamp];
  if (presses.length === 3 && presses[2] - presses[0] < 1500) leave();
});

// Where somebody is signed in on this device, the ways to the sign-in page lead to the forum.
function isSignedInHere() {
  try {
    return localStorage.getItem("waymark-session") !== null;
  } catch {
    return false;
  }
}
if (isSignedInHere()) {
  for (const link of document.querySelectorAll("a[data-inside]:not([aria-current])")) {
    link.href = "/forum";
    link.textContent = link.dataset.inside;
  }
}

// The app, on the documents that name it: the members' pages and the sign-in page.
const { appJs, appWasm, guardJs, guardWasm } = page.dataset;
const load = (script, wasm) => import(script).then((module) => module.default({ module_or_path: wasm }));
if (appJs) load(appJs, appWasm);

// The guard, once a text is begun that others will read. If it does not come, the next field asks for it again.
function guard({ target }) {
  if (!target.id || !document.querySelector(`[data-guards="${target.id}"]`)) return;
  document.removeEventListener("focusin", guard);
  load(guardJs, guardWasm).catch(() => document.addEventListener("focusin", guard));
}
if (guardJs) document.addEventListener("focusin", guard);
