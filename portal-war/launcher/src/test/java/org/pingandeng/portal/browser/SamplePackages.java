package org.pingandeng.portal.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small packages of our own: one of SCORM 1.2, one of SCORM 2004, one that tries whatever it should not, one that is rotten. */
final class SamplePackages {

    private static final String OLD_MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="%1$s" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations default="org"><organization identifier="org"><title>%2$s</title>
                <item identifier="one" identifierref="r1"><title>%2$s</title><adlcp:masteryscore>80</adlcp:masteryscore></item>
              </organization></organizations>
              <resources><resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="index.html">
                <file href="index.html"/></resource></resources>
            </manifest>
            """;

    private static final String MODERN_MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="it-modern" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
                xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
              <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
              <organizations default="org"><organization identifier="org"><title>示例动火作业课件</title>
                <item identifier="chapter"><title>动火之前</title>
                  <item identifier="one" identifierref="r1"><title>看清火源</title>
                    <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.75"/></item>
                  <item identifier="two" identifierref="r2"><title>监护人</title>
                    <imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions>
                      <imsss:ruleCondition condition="always"/></imsss:ruleConditions>
                      <imsss:ruleAction action="disabled"/></imsss:preConditionRule></imsss:sequencingRules></imsss:sequencing></item></item>
                <item identifier="sheet" identifierref="r3"><title>检查表</title></item>
              </organization></organizations>
              <resources xml:base="content/">
                <resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="Sco.html?part=1"/>
                <resource identifier="r2" type="webcontent" adlcp:scormType="sco" href="sco.html?part=2"/>
                <resource identifier="r3" type="webcontent" adlcp:scormType="asset" href="sheet.html"/></resources>
            </manifest>
            """;

    private static final String HEAD = """
            <!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1"><title>示例</title>
            <style>body{font:18px/1.7 sans-serif;margin:16px}button{font:inherit;padding:8px 16px;margin:8px 8px 0 0}</style></head>
            <body>""";

    private static final String OLD = HEAD + """
            <h1 id="page"></h1><p id="words"></p>
            <button id="next" onclick="turn()">下一页</button><button id="finish" onclick="finish()">做完了</button>
            <script>
            function find(win) { while (!win.API && win.parent && win.parent !== win) win = win.parent; return win.API; }
            var api = find(window), over = false, texts = ['先通风，再检测', '监护人不离开', '有人倒下先报告'];
            api.LMSInitialize('');
            if (api.LMSGetValue('cmi.core.lesson_status') === 'not attempted') api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
            var at = Number(api.LMSGetValue('cmi.suspend_data').replace('page=', '')) || 1;
            function show() {
              document.getElementById('page').textContent = '第 ' + at + ' 页';
              document.getElementById('words').textContent = texts[(at - 1) % 3];
            }
            function turn() { at++; api.LMSSetValue('cmi.suspend_data', 'page=' + at); api.LMSSetValue('cmi.core.lesson_location', String(at)); show(); }
            function finish() {
              api.LMSSetValue('cmi.core.score.raw', '90'); api.LMSSetValue('cmi.core.lesson_status', 'completed'); api.LMSCommit('');
              document.getElementById('words').textContent = '做完了';
            }
            function leave() {
              if (over) return; over = true;
              api.LMSSetValue('cmi.core.exit', 'suspend'); api.LMSSetValue('cmi.core.session_time', '0000:00:20'); api.LMSFinish('');
            }
            window.onbeforeunload = leave; window.onunload = leave;
            try { localStorage.setItem('secret', 'of the first package'); } catch (none) { }
            show();
            </script></body></html>""";

    private static final String MODERN = HEAD + """
            <h1 id="part"></h1><button id="finish" onclick="finish()">做完了</button>
            <script>
            function find(win) { while (!win.API_1484_11 && win.parent && win.parent !== win) win = win.parent; return win.API_1484_11; }
            var api = find(window), part = location.search.replace('?part=', '');
            api.Initialize('');
            document.getElementById('part').textContent = '第 ' + part + ' 部分';
            function finish() {
              if (part === '1') api.SetValue('cmi.progress_measure', '0.8');
              else { api.SetValue('cmi.completion_status', 'completed'); api.SetValue('cmi.success_status', 'passed'); api.SetValue('cmi.score.scaled', '0.85'); }
              api.SetValue('cmi.session_time', 'PT20S');
              if (part === '1') api.SetValue('adl.nav.request', 'continue');
              api.Terminate('');
              document.getElementById('part').textContent = '做完了';
            }
            </script></body></html>""";

    private static final String HOSTILE = HEAD + """
            <h1>试试看</h1><pre id="found">…</pre><form id="form" action="%1$s/account/signout" method="post" target="_top"></form>
            <script>
            var found = {};
            function attempt(name, act) { try { found[name] = String(act()); } catch (refused) { found[name] = 'refused ' + refused.name; } }
            async function later(name, act) { try { found[name] = String(await act()); } catch (refused) { found[name] = 'refused ' + refused.name; } }
            attempt('portal document', function () { return top.document.title; });
            attempt('portal address', function () { return top.location.href; });
            attempt('top navigation', function () { top.location.href = '%1$s/#stolen'; return 'done'; });
            attempt('wrapper navigation', function () { parent.location = '%1$s/#wrapper'; return 'done'; });
            attempt('new window', function () { return window.open('%1$s/') === null ? 'refused' : 'opened'; });
            attempt('form', function () { document.getElementById('form').submit(); return 'sent'; });
            attempt('cookie', function () { document.cookie = 'pad_lang=stolen; domain=localhost; path=/'; document.cookie = 'pad_lang=stolen; path=/'; return document.cookie; });
            attempt('storage of another', function () { return localStorage.getItem('secret'); });
            (async function () {
              await later('call', async function () { return (await fetch('%1$s/api/v1/study/begin', {method: 'POST', credentials: 'include', body: '{}'})).status; });
              await later('blind call', async function () { return (await fetch('%1$s/learn/me', {mode: 'no-cors', credentials: 'include'})).type; });
              await later('another package', async function () { return (await fetch('%2$s')).status; });
              await later('elsewhere', async function () { return (await fetch('https://example.test/')).status; });
              await later('page of the portal here', async function () { return (await fetch('/courses')).status; });
              await later('worker', async function () { await navigator.serviceWorker.register('sw.js'); return 'registered'; });
              await later('picture', function () { return new Promise(function (good, bad) { var image = new Image(); image.onload = function () { good('shown'); }; image.onerror = function () { bad(new TypeError()); }; image.src = '%1$s/resources/img/logo.svg'; }); });
              document.getElementById('found').textContent = JSON.stringify(found);
            })();
            </script></body></html>""";

    private SamplePackages() {}

    static byte[] old() {
        return zip(
                Map.of("示例课件/imsmanifest.xml", OLD_MANIFEST.formatted("it-old", "示例受限空间课件"), "示例课件/index.html", OLD));
    }

    static byte[] modern() {
        return zip(Map.of(
                "imsmanifest.xml", MODERN_MANIFEST,
                "content/sco.html", MODERN,
                "content/sheet.html", HEAD + "<h1>检查表</h1><p>灭火器在手边。</p></body></html>"));
    }

    /** One that tries whatever it should not. */
    static byte[] hostile(String portal, String another) {
        return zip(Map.of(
                "imsmanifest.xml", OLD_MANIFEST.formatted("it-hostile", "示例不怀好意的课件"),
                "index.html", HOSTILE.formatted(portal, another),
                "sw.js", "self.onfetch = function () {};"));
    }

    /** One with a name that leads out and nothing to open. */
    static byte[] rotten() {
        return zip(Map.of(
                "imsmanifest.xml",
                OLD_MANIFEST.formatted("it-rotten", "示例坏课件").replace("index.html\">", "https://example.test/a.html\">"),
                "readme.txt",
                "x"));
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> each : new LinkedHashMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
