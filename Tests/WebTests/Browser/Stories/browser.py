"""A person at a browser: chromium without a window, on loopback."""

import os
import pathlib
import re
import sys

import axe_core_python
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.ui import Select, WebDriverWait

AXE = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
PASSWORD = "correct horse battery"


class Browser:
    """One window; `see` tells what it shows, and keeps a picture where YSQ_SHOTS names a folder."""

    def __init__(self, base, width=1366, height=768, downloads=None):
        options = webdriver.ChromeOptions()
        for word in ("headless=new", "no-sandbox", "disable-gpu", "lang=zh-CN", "hide-scrollbars"):
            options.add_argument("--" + word)
        options.add_argument(f"--window-size={width},{height}")
        options.binary_location = "/usr/bin/chromium"
        if downloads:
            options.add_experimental_option("prefs", {"download.default_directory": downloads})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.base, self.width, self.height = base, width, height

    def open(self, path):
        self.driver.get(self.base + path)

    def sign_in(self, name):
        self.open("/login")
        self.fill(name=name, password=PASSWORD)
        self.send()

    def fill(self, **values):
        for name, value in values.items():
            element = self.driver.find_element(By.NAME, name.replace("_", "-"))
            if element.tag_name == "select":
                Select(element).select_by_visible_text(value)
            elif element.get_attribute("type") == "file":
                element.send_keys(value)
            else:
                element.clear()
                element.send_keys(value)

    def send(self):
        self.leave(By.CSS_SELECTOR, "main form .buttons button")

    def press(self, text):
        self.leave(By.XPATH, f"//main//*[self::a or self::button][normalize-space()='{text}']")

    def leave(self, by, what):
        """Clicks, and waits until another page is there."""
        page = self.driver.find_element(By.TAG_NAME, "html")
        self.driver.find_element(by, what).click()
        self.arrive(page)

    def arrive(self, page):
        WebDriverWait(self.driver, 30).until(staleness_of(page))
        ready = "return document.readyState === 'complete'"
        WebDriverWait(self.driver, 30).until(lambda d: d.execute_script(ready))

    def text(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector).text.strip()

    def problem(self):
        found = self.driver.find_elements(By.CSS_SELECTOR, "[role=alert]")
        return found[0].text if found else None

    def see(self, name):
        """The title of the page, what is wrong with it for people who cannot see, and a picture."""
        folder = os.environ.get("YSQ_SHOTS")
        if folder:
            for width in (self.width, 390):
                self.driver.set_window_size(width, 900)
                size = "document.documentElement.scrollHeight"
                tall = self.driver.execute_script(f"return {size}")
                self.driver.set_window_size(width, min(4000, max(self.height, tall + 150)))
                self.driver.save_screenshot(f"{folder}/{name}-{width}.png")
            self.driver.set_window_size(self.width, self.height)
        return "；".join([self.text("h1")] + self.barriers() + self.overflow())

    def barriers(self):
        """Serious faults that axe finds."""
        self.driver.execute_script(AXE)
        result = self.driver.execute_async_script(
            "axe.run(document, {resultTypes: ['violations']}).then(arguments[0])")
        serious = [v for v in result["violations"] if v["impact"] in ("serious", "critical")]
        return [f"{v['id']} {v['nodes'][0]['html']}" for v in serious]

    def overflow(self):
        """Whether the page is wider than a phone."""
        self.driver.set_window_size(390, 900)
        wide = self.driver.execute_script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        self.driver.set_window_size(self.width, self.height)
        return [f"宽出 {wide}"] if wide > 1 else []

    def close(self):
        self.driver.quit()


def say(*words):
    print(*words, flush=True)


def without_code(text):
    """The code of an application is another one each time."""
    return re.sub(r"[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}", "CODE", text)


def base():
    return sys.argv[1]
