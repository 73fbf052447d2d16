import pytest
from vdirs import Office, office


@pytest.fixture
def there(tmp_path) -> Office:
    """The real notice with its fresh vdir."""
    return office(tmp_path)
