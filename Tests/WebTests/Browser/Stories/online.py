"""An application from the form to the letter: applicant, clerk, head, reviewer, leader."""

import pathlib
import tempfile
import time

from browser import By, Browser, base, say


def main():
    applicant = Browser(base())
    applicant.open("/")
    say(applicant.see("guide"))
    applicant.open("/apply")
    say(applicant.see("apply"))
    applicant.fill(
        respondent="示例市人民政府", kind="自然人", name="甄试", idType="居民身份证", idNumber="320705199201010003",
        email="zhen@example.com", item="2025年绿化项目的验收报告")
    choices = ("way", "carrier")
    for name, wanted in zip(choices, ("电子", "电子")):
        select = applicant.driver.find_element(By.NAME, name)
        options = [o for o in select.find_elements(By.TAG_NAME, "option") if wanted in o.text]
        options[0].click()
    applicant.send()
    say(applicant.see("apply-number"), applicant.problem() is not None)
    applicant.fill(idNumber="320705199201010009")
    applicant.send()
    say(applicant.see("summary"), applicant.problem())
    applicant.press("提交申请")
    say(applicant.see("receipt"))
    number, code = [e.text for e in applicant.driver.find_elements(By.CSS_SELECTOR, ".codes dd")][:2]
    say(number, len(code))

    clerk = Browser(base())
    clerk.sign_in("clerk")
    say(clerk.see("board"), number in clerk.text("main"))
    clerk.press(number)
    say(clerk.see("case-unconfirmed"))
    act(clerk, number, "confirm", on="今天")
    act(clerk, number, "correction.ask", on="今天", item="请写明绿化项目的名称", within="15")
    say(clerk.see("case-correction"))

    applicant.open("/query")
    applicant.fill(number=number, code="AAAA-BBBB-CCCC")
    applicant.send()
    say(applicant.problem())
    applicant.fill(number=number, code=code)
    applicant.send()
    say(applicant.see("query-correction"), "请写明绿化项目的名称" in applicant.text("main"))
    applicant.fill(text="是人民公园东侧的绿化项目")
    applicant.press("提交补正")
    say(applicant.see("query-corrected"))

    head = Browser(base())
    head.sign_in("head")
    act(head, number, "extend", days="20", approved_by="示例负责人", approved_on="今天", told_on="今天")
    say(head.see("case-extended"))

    reviewer = Browser(base())
    reviewer.sign_in("reviewer")
    act(reviewer, number, "review", on="今天", kind="保密审查", opinion="通过")
    clerk.open(f"/desk/cases/{number}/do/decide?as=disclosed")
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "验收报告.pdf"
        report.write_bytes(b"%PDF-1.4 report")
        clerk.fill(on="今天", enclose=str(report))
        clerk.send()
    say(clerk.see("case-decided"), clerk.problem())
    leader = Browser(base())
    leader.sign_in("leader")
    say(leader.see("board-leader"), number in leader.text("main"))
    clerk.open(f"/desk/cases/{number}/do/sent")
    clerk.fill(on="今天", means="电子")
    clerk.send()
    say(clerk.problem())
    leader.open(f"/desk/cases/{number}/do/letter.approve")
    leader.fill(on="今天", approved_by="示例领导")
    leader.send()
    say(leader.see("case-approved"), leader.problem())
    act(clerk, number, "sent", on="今天", means="电子")
    say(clerk.see("case-sent"))

    applicant.open("/query")
    applicant.fill(number=number, code=code)
    applicant.send()
    say(applicant.see("query-answered"))
    buttons = applicant.driver.find_elements(By.CSS_SELECTOR, ".letter form button")
    say([b.text for b in buttons], "验收报告.pdf" in applicant.text("main"))
    buttons[0].click()
    for _ in range(40):
        clerk.open(f"/desk/cases/{number}")
        if "网上领取" in clerk.text("main"):
            break
        time.sleep(0.25)
    say("网上领取" in clerk.text("main"), clerk.text("h1"))
    for browser in (applicant, clerk, head, reviewer, leader):
        browser.close()


def act(browser, number, command, **values):
    """Fills the form of a command, going on where an answer brings more questions."""
    browser.open(f"/desk/cases/{number}/do/{command}")
    browser.fill(**values)
    browser.send()
    if browser.problem():
        say(command, browser.problem())


main()
