"""The desk: overdue on the board, a case that is withheld, a notice that moves days, keys alone."""

from browser import By, Browser, base, say
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

NOTICE = """国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9号
一、元旦：1月1日（周五）至3日（周日）放假，共3天。1月9日（周六）上班。
二、春节：2月5日（周五）至12日（周五）放假调休，共8天。2月14日（周日）、2月20日（周六）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）、5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
"""


def main():
    clerk = Browser(base())
    clerk.sign_in("clerk")
    say(clerk.see("board-overdue"))
    say(clerk.text("main .counts"))
    for path in ("cases", "papers", "publications", "calendar", "audit", "report", "new/log"):
        clerk.open(f"/desk/{path}")
        say(path, clerk.see(f"desk-{path.replace('/', '-')}"))
    clerk.open("/desk/cases?q=绿化")
    say(clerk.see("search"), clerk.text("main tbody"))
    withhold(clerk)
    keys_alone(clerk)
    admin = Browser(base())
    admin.sign_in("admin")
    admin.open("/desk/users")
    say(admin.see("users"))
    notice(admin)
    for browser in (clerk, admin):
        browser.close()


def withhold(clerk):
    clerk.open("/desk/cases/2026-0002/do/decide?as=nonexistent")
    clerk.fill(on="今天", reason="经检索没有制作")
    clerk.send()
    say(clerk.problem())
    clerk.open("/desk/cases/2026-0002/do/decide?as=deliberative")
    clerk.fill(on="今天", reason="讨论方案时的记录，公开会影响以后的讨论")
    clerk.send()
    outcome = clerk.driver.find_element(By.XPATH, "//section[h2='答复']/dl").text
    say(clerk.see("case-withheld"), outcome)


def keys_alone(clerk):
    """From the case to a note in it without a mouse."""
    clerk.open("/desk/cases/2026-0002")
    to(clerk, "备注")
    enter(clerk)
    to(clerk, None, "text")
    ActionChains(clerk.driver).send_keys("只用键盘").perform()
    to(clerk, "登记")
    enter(clerk)
    say("只用键盘" in clerk.text("main"), clerk.text("h1"))


def enter(browser):
    page = browser.driver.find_element(By.TAG_NAME, "html")
    ActionChains(browser.driver).send_keys(Keys.ENTER).perform()
    browser.arrive(page)


def to(browser, text, name=None):
    for _ in range(60):
        ActionChains(browser.driver).send_keys(Keys.TAB).perform()
        element = browser.driver.switch_to.active_element
        if text is not None and element.text == text:
            return
        if name is not None and element.get_attribute("name") == name:
            return
    raise SystemExit(f"no way to {text or name} by keys")


def notice(admin):
    admin.open("/desk/calendar/notice")
    admin.driver.execute_script(
        "document.getElementById('text').value = arguments[0]", NOTICE)
    admin.press("看看会有什么变化")
    say(admin.see("notice"), admin.problem())
    say(admin.text("main section table tbody"))
    admin.press("确认导入")
    say(admin.text("[role=status]"))


main()
