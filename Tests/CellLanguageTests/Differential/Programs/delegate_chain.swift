protocol DownloaderDelegate: AnyObject { func downloader(_ d: Downloader, didProgress p: Double); func downloaderDidFinish(_ d: Downloader); func shouldRetry(_ d: Downloader, attempt: Int) -> Bool }
extension DownloaderDelegate { func shouldRetry(_ d: Downloader, attempt: Int) -> Bool { attempt < 2 } ; func downloader(_ d: Downloader, didProgress p: Double) {} }
class Downloader {
    let name: String; weak var delegate: DownloaderDelegate?; private var failures: Int
    init(name: String, failures: Int = 0) { self.name = name; self.failures = failures }
    func start() {
        var attempt = 0
        while failures > 0 { failures -= 1; attempt += 1; guard delegate?.shouldRetry(self, attempt: attempt) ?? false else { print(name, "gave up after", attempt); return } }
        for step in stride(from: 0.5, through: 1, by: 0.5) { delegate?.downloader(self, didProgress: step) }
        delegate?.downloaderDidFinish(self)
    }
    deinit { print("- \(name)") }
}
final class Screen: DownloaderDelegate {
    private var downloads: [Downloader] = []; private(set) var finished: [String] = []
    func add(_ d: Downloader) { d.delegate = self; downloads.append(d) }
    func run() { downloads.forEach { $0.start() }; downloads.removeAll { d in finished.contains(d.name) } }
    func downloader(_ d: Downloader, didProgress p: Double) { print(d.name, "\(Int(p * 100))%") }
    func downloaderDidFinish(_ d: Downloader) { finished.append(d.name) }
    var waiting: Int { downloads.count }
    deinit { print("screen gone") }
}
func session() -> [String] { let s = Screen(); s.add(Downloader(name: "a")); s.add(Downloader(name: "c", failures: 5)); s.run(); print("waiting", s.waiting); return s.finished }
print(session())
let lonely = Downloader(name: "x", failures: 1); lonely.start()
