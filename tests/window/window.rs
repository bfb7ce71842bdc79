//! The program's window in a driver's hands.

use std::fs::File;
use std::future::Future;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::runtime::{Builder, Runtime};

use crate::screen;

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// The open window. What it is told to do it does before the call returns.
pub(crate) struct Window {
    runtime: Runtime,
    client: Client,
    home: PathBuf,
    /// Ends after the session.
    _driver: Driver,
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.runtime.block_on(self.client.clone().close());
    }
}

/// WebKitWebDriver, which starts the program itself, in a group of processes of their own.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        // After a failed test a window left open would hold the data folder and the screen.
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.0.wait();
    }
}

impl Window {
    /// Opens the window on a data folder; where it asks for a folder, `out` is the answer.
    pub(crate) fn open(home: &Path, out: &Path) -> Self {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|it| it.local_addr()).unwrap().port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("TIN_TRUONG_HOME", home)
            .env("TIN_TRUONG_CHOOSE_FOLDER", out)
            .stdout(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver starts (Debian: webkit2gtk-driver)");
        let driver = Driver(driver);
        let begin = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(begin.elapsed() < PATIENCE, "WebKitWebDriver answers");
            std::thread::sleep(Duration::from_millis(50));
        }
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let program = json!({ "binary": program(), "args": [] });
        let capabilities = [("webkitgtk:browserOptions".to_owned(), program)].into_iter().collect();
        let client = runtime
            .block_on(
                ClientBuilder::new(HttpConnector::new())
                    .capabilities(capabilities)
                    .connect(&format!("http://127.0.0.1:{port}")),
            )
            .expect("the window opens");
        Self { runtime, client, home: home.to_owned(), _driver: driver }
    }

    /// Closes the window by its own button, and waits for the program's end.
    pub(crate) fn close(self) {
        screen::press_close("Tin Trường");
        let lock = File::open(self.home.join("tin-truong.lock")).expect("the data folder's lock");
        self.until("the program has ended", || lock.try_lock().is_ok());
    }

    /// Presses the button, tab or choice that shows these words.
    pub(crate) fn press(&self, words: &str) {
        let words = quoted(words);
        self.press_at(&format!(
            "(//button[not(@disabled)][normalize-space(.)={words}] | //label[normalize-space(.)={words}] \
             | //button[not(@disabled)][starts-with(normalize-space(.), {words})])"
        ));
    }

    /// Presses what an XPath finds.
    pub(crate) fn press_at(&self, path: &str) {
        self.click(Locator::XPath(path));
    }

    /// Types into a field of the form, found by the place in the event file that it fills.
    pub(crate) fn enter(&self, path: &str, words: &str) {
        self.type_into(&format!("[data-path='{path}'] :is(input[type=text], textarea)"), words);
    }

    /// Types into what a CSS selector finds, after what stands there.
    pub(crate) fn type_into(&self, selector: &str, words: &str) {
        let field = self.click(Locator::Css(selector));
        self.run(field.send_keys(words)).unwrap_or_else(|fault| panic!("{selector} takes words: {fault}"));
    }

    /// Writes new words in place of all that stands in an editor.
    pub(crate) fn replace(&self, selector: &str, words: &str) {
        // Keys held down are let go at the end of a call, so the words come in a call of their own.
        self.type_into(selector, &format!("{}a", char::from(Key::Control)));
        let editor = self.find(Locator::Css(selector));
        self.run(editor.send_keys(words)).expect("the editor takes words");
    }

    /// Gives files to a field for files.
    pub(crate) fn give_file(&self, selector: &str, file: &Path) {
        let field = self.find(Locator::Css(selector));
        self.run(field.send_keys(&file.to_string_lossy())).expect("the field takes a file");
    }

    /// Chooses an entry of a list by its value.
    pub(crate) fn choose(&self, selector: &str, value: &str) {
        let list = self.find(Locator::Css(selector));
        self.scroll_to(&list);
        self.run(list.select_by_value(value))
            .unwrap_or_else(|fault| panic!("{selector} has {value}: {fault}"));
    }

    /// What a field holds.
    pub(crate) fn value(&self, selector: &str) -> String {
        let field = self.find(Locator::Css(selector));
        self.run(field.prop("value")).expect("a value").unwrap_or_default()
    }

    /// How many elements a selector finds now.
    pub(crate) fn count(&self, selector: &str) -> usize {
        self.run(self.client.find_all(Locator::Css(selector))).expect("an answer").len()
    }

    /// Waits until a place shows these words.
    pub(crate) fn shows(&self, selector: &str, words: &str) {
        self.until(&format!("{selector} shows {words:?}"), || {
            self.text(selector).is_some_and(|text| text.contains(words))
        });
    }

    /// Waits until the page on the right shows these words.
    pub(crate) fn page_shows(&self, words: &str) {
        self.until(&format!("the page shows {words:?}"), || self.page().contains(words));
    }

    /// The words of the page on the right, as they are shown.
    pub(crate) fn page(&self) -> String {
        const SCRIPT: &str = "return document.querySelector('iframe')?.contentDocument.body.innerText ?? ''";
        let text = self.run(self.client.execute(SCRIPT, vec![])).expect("the page's words");
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until every word is on the disk.
    pub(crate) fn saved(&self) {
        // The line says so of the last change only after the interface has seen it.
        std::thread::sleep(Duration::from_millis(300));
        self.shows("[role=status].line", "Đã lưu");
    }

    /// Does something in the program's other window, once it stands.
    pub(crate) fn in_other<T>(&self, what: impl FnOnce() -> T) -> T {
        let own = self.run(self.client.window()).expect("this window");
        let others = || {
            let all = self.run(self.client.windows()).expect("the program's windows");
            all.into_iter().filter(|window| *window != own).collect::<Vec<_>>()
        };
        self.until("there is another window", || !others().is_empty());
        let other = others().remove(0);
        self.run(self.client.switch_to_window(other)).expect("the other window");
        let done = what();
        self.run(self.client.switch_to_window(own)).expect("the window of before");
        done
    }

    /// Clicks the first sentence of the page that came from a field.
    pub(crate) fn press_sentence(&self, field: &str) {
        let script = "document.querySelector('iframe').contentDocument\
                      .querySelector(`[data-from=\"${arguments[0]}\"]`).click()";
        self.run(self.client.execute(script, vec![json!(field)])).expect("the sentence");
    }

    /// Waits until the sentence of the focused field is marked on the page, and in sight.
    pub(crate) fn page_marks(&self) {
        const SCRIPT: &str = "const page = document.querySelector('iframe')?.contentDocument;
            const mark = page?.querySelector('.tt-mark')?.getBoundingClientRect();
            return !!mark && mark.top >= 0 && mark.top < page.defaultView.innerHeight";
        self.until("the field's sentence is marked in sight", || {
            self.run(self.client.execute(SCRIPT, vec![])).expect("an answer") == true
        });
    }

    /// Presses one key where the cursor stands.
    pub(crate) fn key(&self, key: char) {
        let field = self.run(self.client.active_element()).expect("a field that takes keys");
        self.run(field.send_keys(&key.to_string())).expect("the field takes the key");
    }

    /// Runs a script in the window's page; what it returns.
    pub(crate) fn execute(&self, script: &str) -> serde_json::Value {
        self.run(self.client.execute(script, vec![])).expect("the script runs")
    }

    /// Says a command to the program as the window's page would; the request is JavaScript.
    pub(crate) fn ask(&self, command: &str, request: &str) {
        let script = format!(
            "window.__TAURI_INTERNALS__.invoke('call', {{ name: '{command}', request: {request} }})\
             .then(() => null, (fault) => fault).then(arguments[0])"
        );
        let fault = self.run(self.client.execute_async(&script, vec![])).expect("an answer");
        assert!(fault.is_null(), "{command}: {fault}");
    }

    /// Begins anew with what is on the disk.
    pub(crate) fn reload(&self) {
        self.run(self.client.refresh()).expect("the window's page");
    }

    /// Whether the program answers what the window's page asks it.
    pub(crate) fn is_answered(&self) -> bool {
        let script = "window.__TAURI_INTERNALS__.invoke('call', { name: 'start', request: {} })\
                      .then(() => true, () => false).then(arguments[0])";
        self.run(self.client.execute_async(script, vec![])).expect("an answer") == true
    }

    /// The title that the window's page has.
    pub(crate) fn title(&self) -> String {
        self.run(self.client.title()).expect("a title")
    }

    /// Waits until so many elements are there.
    pub(crate) fn has(&self, selector: &str, count: usize) {
        self.until(&format!("there are {count} {selector}"), || self.count(selector) == count);
    }

    /// A picture of the window.
    pub(crate) fn picture(&self, file: &Path) {
        let png = self.run(self.client.screenshot()).expect("a picture");
        std::fs::write(file, png).expect("a place for the picture");
    }

    fn text(&self, selector: &str) -> Option<String> {
        let found = self.run(self.client.find(Locator::Css(selector))).ok()?;
        self.run(found.text()).ok()
    }

    fn until(&self, what: &str, is_so: impl Fn() -> bool) {
        let begin = Instant::now();
        while !is_so() {
            if begin.elapsed() > PATIENCE {
                self.fail(what);
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    fn find(&self, place: Locator<'_>) -> Element {
        let found: Result<Element, CmdError> =
            self.run(self.client.wait().at_most(PATIENCE).for_element(place));
        found.unwrap_or_else(|_| self.fail(&format!("{place:?} is there")))
    }

    /// Clicks what stands at a place; what is drawn anew between looking and clicking is looked for again.
    fn click(&self, place: Locator<'_>) -> Element {
        let begin = Instant::now();
        loop {
            let element = self.find(place);
            self.scroll_to(&element);
            match self.run(element.click()) {
                Ok(()) => return element,
                Err(_) if begin.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(100)),
                Err(fault) => self.fail(&format!("{place:?} can be clicked ({fault})")),
            }
        }
    }

    fn scroll_to(&self, element: &Element) {
        let script = "arguments[0].scrollIntoView({ block: 'center' })";
        let element = serde_json::to_value(element).expect("an element's id");
        let _ = self.run(self.client.execute(script, vec![element]));
    }

    /// Fails the test with a picture of what was to be seen instead.
    fn fail(&self, what: &str) -> ! {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("window-failed.png");
        self.picture(&file);
        panic!("not so within {PATIENCE:?}: {what}; the window: {}", file.display());
    }

    fn run<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }
}

/// The program as `cargo xtask test` built it, or where cargo puts it.
fn program() -> PathBuf {
    std::env::var_os("TIN_TRUONG_WINDOW").map_or_else(
        || {
            let own = std::env::current_exe().expect("this test's own place");
            own.ancestors().nth(2).expect("target/debug").join("tin-truong")
        },
        PathBuf::from,
    )
}

/// Words as an XPath text.
fn quoted(words: &str) -> String {
    format!("\"{words}\"")
}
