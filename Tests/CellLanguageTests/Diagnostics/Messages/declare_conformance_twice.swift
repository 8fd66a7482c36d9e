protocol Named { var name: String { get } }
class Planet: Named {
    let name = "Mars"
}
class Moon: Planet, Named {}
