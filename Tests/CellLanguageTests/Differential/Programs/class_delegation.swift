protocol DownloadDelegate: AnyObject {
    func download(_ name: String, didReach percent: Int)
    func downloadDidFinish(_ name: String)
}
extension DownloadDelegate {
    func downloadDidFinish(_ name: String) { print("finished", name) }
}
class Download {
    let name: String
    var delegate: DownloadDelegate?
    private(set) var percent = 0 {
        didSet {
            guard percent != oldValue else { return }
            delegate?.download(name, didReach: percent)
            if percent == 100 { delegate?.downloadDidFinish(name) }
        }
    }
    lazy var steps: [Int] = stride(from: 25, through: 100, by: 25).map { $0 }
    init(name: String, delegate: DownloadDelegate? = nil) {
        self.name = name
        self.delegate = delegate
    }
    func run(until limit: Int = 100) {
        for step in steps where step <= limit { percent = step }
    }
}
final class Monitor: DownloadDelegate {
    private var seen: [String: [Int]] = [:]
    func download(_ name: String, didReach percent: Int) { seen[name, default: []].append(percent) }
    subscript(name: String) -> [Int] { seen[name] ?? [] }
}
final class Printer: DownloadDelegate {
    func download(_ name: String, didReach percent: Int) { print(name, percent) }
    func downloadDidFinish(_ name: String) { print("done:", name.uppercased()) }
}
let monitor = Monitor()
let downloads = ["a.zip", "b.zip"].map { Download(name: $0, delegate: monitor) }
downloads[0].run()
downloads[1].run(until: 60)
downloads[1].run(until: 60)
print(monitor["a.zip"], monitor["b.zip"], monitor["c"].isEmpty)
downloads[1].delegate = Printer()
downloads[1].run()
downloads[0].delegate = nil
print(downloads.map(\.percent), downloads[0].delegate === monitor, downloads[0].delegate == nil)
