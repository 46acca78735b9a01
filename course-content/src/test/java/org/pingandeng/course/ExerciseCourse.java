package org.pingandeng.course;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pingandeng.course.pack.FolderArchive;

/** A course whose lessons ask for something to be done. */
public final class ExerciseCourse {

    private static final String MANIFEST = """
            {"format":"pingandeng-course/1","code":"%s","title":{"zh_CN":"动手"},"field":"工贸","picture":"space","chapters":[
              {"title":{"zh_CN":"做"},"lessons":[
               {"code":"walk","kind":"scenario","title":{"zh_CN":"走一遍"},"file":"scenarios/walk.json","seconds":60},
               {"code":"hunt","kind":"scene","title":{"zh_CN":"找一找"},"seconds":60,%s},
               {"code":"drill","kind":"practice","title":{"zh_CN":"练一练"},"seconds":60,"topic":"有限空间","count":3,"right":66}]}]}""";

    /** A store with a cable in water, shelves, and a blocked hydrant. */
    public static final String SCENE = """
            "file":"files/store.png","alt":{"zh_CN":"仓库"},"share":75,"places":[
              {"label":{"zh_CN":"电线"},"outline":"0,0 1000,0 1000,1000 0,1000","hazard":true,"measure":{"zh_CN":"离开水"}},
              {"label":{"zh_CN":"货架"},"outline":"2000,0 3000,0 3000,1000 2000,1000","hazard":false},
              {"label":{"zh_CN":"消火栓"},"outline":"5000,0 6000,0 6000,1000 5000,1000","hazard":true,"measure":{"zh_CN":"搬开箱子"}}]""";

    /** At the pit one tests or jumps; who has tested airs it or jumps. */
    public static final String SCENARIO = """
            {"goal":"good","situations":[
              {"key":"pit","title":{"zh_CN":"池口"},"text":{"zh_CN":"有人要下去"},"choices":[
                {"text":{"zh_CN":"先检测"},"quality":"good","consequence":{"zh_CN":"氧气不够"},"to":"tested"},
                {"text":{"zh_CN":"跳下去"},"quality":"wrong","consequence":{"zh_CN":"倒下了"},"to":"bad"}]},
              {"key":"tested","title":{"zh_CN":"不合格"},"text":{"zh_CN":"检测仪在响"},"choices":[
                {"text":{"zh_CN":"再通风"},"quality":"good","consequence":{"zh_CN":"合格了"},"to":"good"},
                {"text":{"zh_CN":"跳下去"},"quality":"wrong","consequence":{"zh_CN":"倒下了"},"to":"bad"}]},
              {"key":"good","title":{"zh_CN":"平安"},"text":{"zh_CN":"都回家了"},"ending":{"good":true,"lesson":{"zh_CN":"先通风再检测"}}},
              {"key":"bad","title":{"zh_CN":"出事"},"text":{"zh_CN":"没有回来"},"ending":{"good":false,"lesson":{"zh_CN":"不能跳下去"}}}]}""";

    private ExerciseCourse() {}

    /**
     * Publishes the course with a programme of its own.
     *
     * @param house where
     * @param folder for the archive
     * @param code of both
     * @throws IOException when the disk fails
     */
    public static void open(TestHouse house, Path folder, String code) throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("course.json"), MANIFEST.formatted(code, SCENE));
        Files.writeString(folder.resolve("scenarios/walk.json"), SCENARIO);
        Files.createDirectories(folder.resolve("files"));
        AllKinds.picture(folder.resolve("files/store.png"), 0xb9ac93);
        var report = house.desk.bringIn(new FolderArchive(folder));
        if (!report.sound()) {
            throw new IllegalStateException(report.problems().toString());
        }
        house.publish(report.version().orElseThrow());
        String json = "[{\"code\":\"%s\",\"title\":{\"zh_CN\":\"动手\"},\"courses\":[\"%s\"]}]".formatted(code, code);
        List<String> problems =
                house.programmeDesk.bringInProgrammes(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
    }
}
